package org.vekha.process.school;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.cycle.MunicipalYear;
import org.vekha.cycle.Settlement;
import org.vekha.cycle.Track;
import org.vekha.cycle.SchoolSupports;
import org.vekha.deadline.Deadline;
import org.vekha.objectivity.Conclusion;
import org.vekha.objectivity.Objectivity;
import org.vekha.objectivity.ObjectivityState;
import org.vekha.objectivity.ObjectivitySupport;
import org.vekha.process.CoversModel;
import org.vekha.process.Districts;
import org.vekha.process.Districts.District;
import org.vekha.process.Jobs;
import org.vekha.process.RunningYears;
import org.vekha.process.access.Participants;
import org.vekha.process.form.OpenForms;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Keys;
import org.vekha.process.objectivity.BiasedResultsProcess;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.CycleStep;
import org.vekha.school.Schools;
import org.vekha.school.StatusKind;
import org.vekha.shared.RuleViolation;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@VekhaTest
@CoversModel("biased-results")
class BiasedResultsProcessTests {

	private static final LocalDate DAY = LocalDate.of(2026, 9, 28);

	private static final Map<String, Object> TALK = Map.of("heldOn", DAY.toString(), "participants", "Директор",
			"findings", "Оценивать по критериям");

	@Autowired
	private Districts districts;

	@Autowired
	private RunningYears runningYears;

	@Autowired
	private Objectivity objectivity;

	@Autowired
	private SchoolSupports supports;

	@Autowired
	private SchoolSupportProcess schoolSupport;

	@Autowired
	private BiasedResultsProcess process;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private TaskService tasks;

	@Autowired
	private Keys keys;

	@Autowired
	private Participants participants;

	@Autowired
	private OpenForms forms;

	@Autowired
	private Jobs jobs;

	@Autowired
	private Schools schools;

	@Test
	void takesASchoolOfTheSecondListFromItsInterviewToItsConclusion() {
		var it = start(2);
		assertThat(it.instance).isWaitingAtExactly("Task_DiscussObjectivity");
		it.upToOutcome();
		var outcome = new HashMap<>(TALK);
		outcome.put("conclusion", "CLEARED");
		it.complete(it.coordinator(), "Task_DiscussOutcome", outcome);
		assertThat(it.instance).isEnded().hasPassed("EndEvent_Concluded").hasNotPassed("MessageEvent_JointInterview");
		var support = it.support();
		assertThat(support.state()).isEqualTo(ObjectivityState.COMPLETED);
		assertThat(support.conclusion()).isEqualTo(Conclusion.CLEARED);
		assertThat(support.measures()).hasSize(1);
		assertThat(support.seminars()).hasSize(1);
		assertThat(support.recheck().orElseThrow().total()).isEqualTo("18 из 20");
		assertThat(this.schools.withStatus(it.district.id(), Districts.YEAR, StatusKind.BIASED_RESULTS)).isEmpty();
		assertThat(this.runningYears.activity(it.year, "5").state()).isEqualTo(ActivityState.DONE);
		assertThat(this.objectivity.due(it.id, CycleStep.OBJECTIVITY_RECHECK)).isEqualTo("2027-03-31");
	}

	@Test
	void hasOneInterviewWithTwoAgendas() {
		var it = start(1);
		assertThat(it.instance).isWaitingAtExactly("MessageEvent_JointInterview");
		var supportId = it.support().supportId().orElseThrow();
		it.beginSupport(supportId);
		assertThat(this.tasks.createTaskQuery().tenantIdIn(it.district.id()).list())
			.extracting(task -> task.getTaskDefinitionKey())
			.containsExactlyInAnyOrder("Task_ConductInterview", "Task_SignContract");
		this.jobs.goTo(DAY, it.district.id());
		var interview = this.tasks.createTaskQuery()
			.tenantIdIn(it.district.id())
			.taskDefinitionKey("Task_ConductInterview")
			.singleResult();
		assertThat(this.forms.of(interview).text("objectivityAgenda")).contains("Вторая тема");
		var both = new HashMap<>(SchoolForms.INTERVIEW);
		both.put("objectivityFindings", "Проверять работы вдвоём");
		it.complete(it.district.user(Role.CURATOR), "Task_ConductInterview", both);
		assertThat(it.instance).isWaitingAtExactly("Task_DraftObjectivityPlan").hasNotPassed("Task_DiscussObjectivity");
		assertThat(it.support().interview().orElseThrow().findings()).isEqualTo("Проверять работы вдвоём");
		assertThat(this.supports.get(supportId).interview()).isPresent();
	}

	@Test
	void talksToASchoolByItselfWhoseOtherSupportEndsFirst() {
		var it = start(1);
		var supportId = it.support().supportId().orElseThrow();
		it.beginSupport(supportId);
		this.schoolSupport.leave(supportId, "Письмо № 7");
		this.jobs.fireDue(it.district.id());
		assertThat(it.instance).isWaitingAtExactly("Task_DiscussObjectivity");
		assertThat(it.support().interview()).isEmpty();
	}

	@Test
	void refusesObserversOfTheSchoolAndNumbersThatCannotBe() {
		var it = start(2);
		it.discuss();
		it.complete(it.school(), "Task_DraftObjectivityPlan", plan());
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> it.complete(it.coordinator(), "Task_AppointObservers", observers(it.school())))
			.withMessageContaining("выберите из предложенных");
		it.complete(it.coordinator(), "Task_AppointObservers", observers(it.district.user(Role.METHODIST)));
		it.complete(it.district.user(Role.METHODIST), "Task_EnterObservationAct", act());
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> it.complete(it.coordinator(), "Task_EnterRecheck", recheck(21)))
			.withMessageContaining("21 оценок из 20");
		assertThat(it.instance).isWaitingAt("Task_EnterRecheck", "Task_ReportSeminars");
		assertThat(it.support().recheck()).isEmpty();
	}

	@Test
	void endsWhenTheSignsAreWithdrawn() {
		var it = start(2);
		this.process.withdraw(it.id, "Письмо № 9");
		this.jobs.fireDue(it.district.id());
		assertThat(it.instance).isEnded().hasPassed("EndEvent_SignsWithdrawn");
		assertThat(it.support().state()).isEqualTo(ObjectivityState.WITHDRAWN);
		assertThat(it.support().endReason()).isEqualTo("Письмо № 9");
		assertThat(this.runningYears.activity(it.year, "5").state()).isEqualTo(ActivityState.NOT_REQUIRED);
	}

	@Test
	void closesWithItsYear() {
		var it = start(2);
		this.runningYears.settle(it.year, Settlement.Decision.CLOSE);
		this.runtime.createMessageCorrelation("YearClosed")
			.tenantId(it.district.id())
			.processInstanceVariableEquals(Ids.OBJECTIVITY, it.id.toString())
			.correlateAll();
		this.jobs.fireDue(it.district.id());
		assertThat(it.instance).isEnded().hasPassed("EndEvent_ObjectivityClosed");
		assertThat(it.support().state()).isEqualTo(ObjectivityState.CLOSED);
		assertThat(this.runningYears.activity(it.year, "5").state()).isEqualTo(ActivityState.NOT_DONE);
	}

	private static Map<String, Object> plan() {
		return Map.of("measures",
				List.of(Map.of("title", "Проверять работы вдвоём", "dueDate", "2026-12-20", "responsible", "Завуч")));
	}

	private static Map<String, Object> observers(String user) {
		return Map.of("observers", List.of(Map.of("observer", user, "procedure", "ВПР по математике")));
	}

	private static Map<String, Object> act() {
		return Map.of("actDate", DAY.toString(), "violations", "no", "findings", "Порядок соблюдён");
	}

	private static Map<String, Object> recheck(int confirmed) {
		return Map.of("orderNumber", "21", "orderDate", DAY.toString(), "heldOn", DAY.toString(), "works",
				List.of(Map.of("procedure", "ВПР по математике", "works", 20, "confirmed", confirmed)));
	}

	/** School 1 is on both lists, school 2 on the second only. */
	private Started start(int school) {
		var march = Deadline.interval("март", LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 31));
		var district = this.districts.open(1,
				Districts.row("5", march, Body.EDUCATION_DEPARTMENT, CycleStep.OBJECTIVITY_RECHECK));
		var year = this.runningYears.start(district, Track.full(), List.of(), List.of(district.school(school)));
		var id = this.objectivity.plan(year.id()).get(0);
		assertThat(this.objectivity.plan(year.id())).containsExactly(id);
		var instance = this.runtime.startProcessInstanceByKey(BiasedResultsProcess.KEY,
				this.keys.objectivity(id.toString()), Map.of(Ids.OBJECTIVITY, id.toString()));
		this.jobs.fireDue(district.id());
		return new Started(district, school, year, id, instance);
	}

	/**
	 * One such support, on which people do what a test asks them for.
	 */
	private final class Started {

		private final District district;

		private final int number;

		private final MunicipalYear year;

		private final UUID id;

		private final ProcessInstance instance;

		private Started(District district, int number, MunicipalYear year, UUID id, ProcessInstance instance) {
			this.district = district;
			this.number = number;
			this.year = year;
			this.id = id;
			this.instance = instance;
		}

		String school() {
			return this.district.schoolUser(this.number);
		}

		String coordinator() {
			return this.district.user(Role.COORDINATOR);
		}

		ObjectivitySupport support() {
			return BiasedResultsProcessTests.this.objectivity.get(this.id);
		}

		void beginSupport(UUID supportId) {
			var id = supportId.toString();
			BiasedResultsProcessTests.this.runtime.startProcessInstanceByKey(SchoolSupportProcess.KEY,
					BiasedResultsProcessTests.this.keys.support(id), Map.of(Ids.SUPPORT, id));
			BiasedResultsProcessTests.this.jobs.fireDue(this.district.id());
		}

		void discuss() {
			BiasedResultsProcessTests.this.jobs.goTo(DAY, this.district.id());
			complete(coordinator(), "Task_DiscussObjectivity", TALK);
		}

		void upToOutcome() {
			discuss();
			complete(school(), "Task_DraftObjectivityPlan", plan());
			complete(coordinator(), "Task_AppointObservers", observers(this.district.user(Role.METHODIST)));
			complete(this.district.user(Role.METHODIST), "Task_EnterObservationAct", act());
			complete(coordinator(), "Task_EnterRecheck", recheck(18));
			assertThat(this.instance).isWaitingAt("Task_ReportSeminars");
			complete(school(), "Task_ReportSeminars", Map.of("seminars",
					List.of(Map.of("title", "Критерии", "heldOn", DAY.toString(), "participants", 3))));
			assertThat(this.instance).isWaitingAtExactly("Task_DiscussOutcome");
		}

		void complete(String user, String taskKey, Map<String, Object> form) {
			BiasedResultsProcessTests.this.participants.complete(user, taskKey, "СОШ № " + this.number, form);
			BiasedResultsProcessTests.this.jobs.fireDue(this.district.id());
		}

	}

}
