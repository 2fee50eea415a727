package org.vekha.process.access;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.cycle.MunicipalYear;
import org.vekha.cycle.MunicipalYears;
import org.vekha.cycle.YearState;
import org.vekha.process.Districts;
import org.vekha.process.Districts.District;
import org.vekha.process.Jobs;
import org.vekha.process.RunningYears;
import org.vekha.roadmap.Body;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whom nobody can bring into a year, and with what nobody puts it in force.
 */
@VekhaTest
class BadYearInputTests {

	@Autowired
	private Districts districts;

	@Autowired
	private MunicipalYears years;

	@Autowired
	private Participants participants;

	@Autowired
	private Jobs jobs;

	@Autowired
	private TaskService tasks;

	@LocalServerPort
	private int port;

	private District district;

	private District elsewhere;

	@BeforeEach
	void setUp() {
		Jobs.setClock(RunningYears.ORDER_DATE);
		this.district = this.districts.open(2, Districts.row("1", RunningYears.ORDER_DATE,
				RunningYears.ORDER_DATE.plusDays(60), Body.METHODICAL_CENTRE));
		this.elsewhere = this.districts.open(1);
	}

	@AfterEach
	void resetClock() {
		ClockUtil.reset();
	}

	@ParameterizedTest
	@EnumSource(Door.class)
	void listsNoSchoolThatIsNotThere(Door door) {
		openYear();
		for (var bad : Map
			.of("no-such-school", "Школа не найдена", this.elsewhere.school(1), "Школа другого муниципалитета")
			.entrySet()) {
			Door.assertRefused(submit(door, Role.COORDINATOR, "Task_ConfirmSchoolList",
					Map.of("listed", List.of(this.district.school(1), bad.getKey()))), bad.getValue());
		}
		Door.assertRefused(submit(door, Role.COORDINATOR, "Task_ConfirmSchoolList", Map.of("listed", List.of())),
				"Выберите ответ");
		assertThat(year().state()).isEqualTo(YearState.OPENED);
	}

	@ParameterizedTest
	@EnumSource(Door.class)
	void appointsNobodyWhoCannotDoIt(Door door) {
		openYear();
		complete(Role.COORDINATOR, "Task_ConfirmSchoolList", Map.of("listed", this.district.supported()));
		assertAppointmentRefused(door, "curator", "nobody", "Куратор");
		assertAppointmentRefused(door, "curator", this.district.schoolUser(1), "Куратор");
		assertAppointmentRefused(door, "curator", this.elsewhere.user(Role.CURATOR), "Куратор");
		assertAppointmentRefused(door, "partner", "no-such-school", "Школа не найдена");
		assertAppointmentRefused(door, "partner", this.district.school(1), "партнёр");
		assertAppointmentRefused(door, "partner", this.elsewhere.school(1), "Школа другого муниципалитета");
		assertAppointmentRefused(door, "schoolId", this.elsewhere.school(1), "нет в подтверждённом списке");
		for (var list : List.of("experts", "workingGroup")) {
			for (var user : List.of("nobody", this.elsewhere.user(Role.EXPERT))) {
				var form = appointments(Map.of());
				form.put(list, List.of(this.district.user(Role.EXPERT), user));
				Door.assertRefused(submit(door, Role.COORDINATOR, "Task_AppointPeople", form), user);
			}
		}
		assertThat(year().state()).isEqualTo(YearState.LIST_CONFIRMED);
		assertThat(this.years.supportIds(year().id())).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(Door.class)
	void approvesNothingWithAnAnswerThatTheFormDoesNotOffer(Door door) {
		openYear();
		complete(Role.COORDINATOR, "Task_ConfirmSchoolList", Map.of("listed", this.district.supported()));
		complete(Role.COORDINATOR, "Task_AppointPeople", appointments(Map.of()));
		Door.assertRefused(submit(door, Role.HEAD, "Task_ApproveRoadmap", Map.of("decision", "maybe")),
				"выбран ответ, которого нет в форме");
		Door.assertRefused(submit(door, Role.HEAD, "Task_ApproveRoadmap", Map.of("decision", "approve")),
				"Заполните поле");
		Door.assertRefused(submit(door, Role.COORDINATOR, "Task_ApproveRoadmap", Map.of("decision", "return")), "");
		assertThat(task("Task_ApproveRoadmap")).isNotNull();
	}

	private void assertAppointmentRefused(Door door, String field, String value, String complaint) {
		Door.assertRefused(submit(door, Role.COORDINATOR, "Task_AppointPeople", appointments(Map.of(field, value))),
				complaint);
	}

	/** As they should be, apart from the row of the first school. */
	private Map<String, Object> appointments(Map<String, String> ofFirst) {
		var first = new HashMap<>(Map.of("schoolId", this.district.school(1), "curator",
				this.district.user(Role.CURATOR), "partner", this.district.partnerSchool()));
		first.putAll(ofFirst);
		var second = Map.of("schoolId", this.district.school(2), "curator", this.district.user(Role.CURATOR));
		return new HashMap<>(Map.of("appointments", List.of(first, second), "experts",
				List.of(this.district.user(Role.EXPERT), this.district.expert2()), "workingGroup",
				List.of(this.district.user(Role.WORKING_GROUP))));
	}

	private void openYear() {
		var started = Door.REST.enter(this.port, this.district.user(Role.COORDINATOR))
			.post(Door.REST.path("/process-definition/key/municipal-year/submit-form"),
					Door.variables(Map.of("schoolYear", "2026/2027", "approvalMode", "head")));
		assertThat(started.statusCode()).isEqualTo(200);
		this.jobs.fireDue(this.district.id());
	}

	private void complete(Role role, String taskKey, Map<String, Object> form) {
		this.participants.complete(this.district.user(role), taskKey, "2026/2027", form);
		this.jobs.fireDue(this.district.id());
	}

	private HttpResponse<String> submit(Door door, Role role, String taskKey, Map<String, Object> form) {
		return door.enter(this.port, this.district.user(role))
			.post(door.path("/task/%s/submit-form".formatted(task(taskKey))), Door.variables(form));
	}

	private String task(String taskKey) {
		return this.tasks.createTaskQuery()
			.tenantIdIn(this.district.id())
			.taskDefinitionKey(taskKey)
			.singleResult()
			.getId();
	}

	private MunicipalYear year() {
		return this.years.find(this.district.id(), Districts.YEAR).orElseThrow();
	}

}
