package org.vekha.process.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.access.Role;
import org.vekha.cycle.ApprovalMode;
import org.vekha.cycle.MunicipalYears;
import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SupportState;
import org.vekha.cycle.YearState;
import org.vekha.process.Jobs;
import org.vekha.process.Leftovers;
import org.vekha.process.Workforce.Staff;
import org.vekha.process.year.SmallYears.SmallYear;
import org.vekha.roadmap.RoadmapState;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/**
 * The ways of a year up to its round table: its road map is approved, schools join and
 * are late. They count among the paths of {@code municipal-year}.
 */
abstract class YearPaths {

	static final LocalDate WINTER = LocalDate.of(2027, 2, 15);

	static final LocalDate SPRING = LocalDate.of(2027, 6, 11);

	static final LocalDate ROUND_TABLE_OPENS = LocalDate.of(2027, 6, 16);

	static final LocalDate AUGUST = LocalDate.of(2027, 8, 20);

	@Autowired
	private SmallYears smallYears;

	@Autowired
	private MunicipalYearProcess process;

	@Autowired
	MunicipalYears years;

	@Autowired
	private Jobs jobs;

	@Autowired
	private Leftovers leftovers;

	SmallYear small;

	Staff staff;

	@BeforeEach
	void prepare() {
		this.small = this.smallYears.prepare();
		this.staff = this.small.staff();
	}

	@Test
	void asksTheHeadAgainWhenTheReturnedRoadmapIsRevised() {
		this.staff.answering("Task_ApproveRoadmap", form -> Map.of("decision", "return", "remark", "Сдвиньте п. 1"));
		var instance = this.small.open(ApprovalMode.HEAD);
		this.staff.on(SmallYears.OPENING, "Task_ConfirmSchoolList", "Task_AppointPeople", "Task_ApproveRoadmap");
		assertThat(instance).isWaitingAt("Task_ReviseRoadmap").hasNotPassed("Task_ConfirmSchedule");
		assertThat(this.small.roadmap().remark()).isEqualTo("Сдвиньте п. 1");

		this.staff.answering("Task_ReviseRoadmap", YearForms::firstRowInDecember)
			.on(SmallYears.OPENING.plusDays(2), "Task_ReviseRoadmap");
		assertThat(instance).isWaitingAt("Task_ApproveRoadmap");
		assertThat(this.small.rows().get(0).due()).contains(LocalDate.of(2026, 12, 20));

		this.staff.answering("Task_ApproveRoadmap",
				form -> Map.of("decision", "approve", "orderNumber", "17", "orderDate", form.today().toString()));
		this.staff.on(SmallYears.OPENING.plusDays(3), "Task_ApproveRoadmap");
		assertThat(instance).isWaitingAt("Task_ConfirmSchedule");
		assertThat(this.small.roadmap().state()).isEqualTo(RoadmapState.APPROVED);
		assertThat(this.small.roadmap().remark()).isNull();
		assertThat(this.small.roadmap().orderDate()).isEqualTo(SmallYears.OPENING.plusDays(3));
	}

	@Test
	void takesTheOrderFromTheCoordinatorWhereTheHeadDoesNotLogIn() {
		var instance = this.small.begin(ApprovalMode.ORDER);
		assertThat(instance).hasPassed("Task_EnterOrder", "Task_RecordOrder", "Task_ConfirmSchedule")
			.hasNotPassed("Task_ApproveRoadmap", "Task_RecordRoadmapApproval");
		assertThat(this.small.roadmap().state()).isEqualTo(RoadmapState.APPROVED);
		assertThat(this.small.year().state()).isEqualTo(YearState.UNDER_WAY);
	}

	@Test
	void supportsASchoolThatJoinsInMidYear() {
		this.staff.entering("Task_ConfirmSchoolList", Map.of("listed", List.of(this.small.district().school(1))));
		var instance = this.small.begin(ApprovalMode.HEAD);
		this.staff.everythingBut(WINTER);
		var joined = this.years.join(this.small.year().id(), this.small.district().school(2),
				this.small.district().user(Role.CURATOR), null);
		this.process.join(joined);
		this.jobs.fireDue(this.small.district().id());
		assertThat(this.staff.open()).singleElement().satisfies(task -> {
			assertThat(task.getName()).isEqualTo("Провести собеседование с управленческой командой — СОШ № 2");
			assertThat(task.getAssignee()).isEqualTo(this.small.district().user(Role.CURATOR));
			assertThat(task.getDueDate()).isAfter(WINTER.toString());
		});
		this.staff.everything(WINTER, SPRING, ROUND_TABLE_OPENS, AUGUST);
		assertThat(instance).isEnded().hasPassed("Call_JoinedSchoolSupport", "EndEvent_JoinedSchoolSupported");
		assertThat(this.small.supports()).extracting(SchoolSupport::state)
			.containsExactly(SupportState.COMPLETED, SupportState.COMPLETED);
		assertThat(leftovers()).isEmpty();
	}

	@Test
	void opensTheRoundTableOnItsDateThoughASchoolIsLate() {
		var instance = this.small.begin(ApprovalMode.HEAD);
		this.staff.everythingBut(SPRING, "Task_FillSelfAssessment");
		assertThat(this.staff.open()).extracting(Task::getTaskDefinitionKey).containsOnly("Task_FillSelfAssessment");

		this.staff.on(ROUND_TABLE_OPENS, "Task_HoldRoundTable");
		assertThat(instance).hasPassed("Task_RecordRoundTable").isWaitingAt("Call_SchoolSupport");
		assertThat(this.small.year().roundTable()).get()
			.satisfies(held -> assertThat(held.heldOn()).isEqualTo(ROUND_TABLE_OPENS));
		assertThat(this.small.supports()).extracting(SchoolSupport::state).containsOnly(SupportState.IN_PROGRESS);
	}

	List<String> leftovers() {
		return this.leftovers.of(this.small.district().id(), "");
	}

}
