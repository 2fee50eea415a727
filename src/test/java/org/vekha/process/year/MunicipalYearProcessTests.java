package org.vekha.process.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.assignment.Assignment;
import org.vekha.assignment.AssignmentState;
import org.vekha.assignment.Assignments;
import org.vekha.cycle.ApprovalMode;
import org.vekha.cycle.MunicipalYears;
import org.vekha.cycle.ScheduledStep;
import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SupportState;
import org.vekha.cycle.YearState;
import org.vekha.process.CoversModel;
import org.vekha.process.Jobs;
import org.vekha.process.Leftovers;
import org.vekha.process.Workforce.Staff;
import org.vekha.process.year.SmallYears.SmallYear;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.CycleStep;
import org.vekha.roadmap.RoadmapState;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@VekhaTest
@CoversModel("municipal-year")
class MunicipalYearProcessTests {

	private static final LocalDate WINTER = LocalDate.of(2027, 2, 15);

	private static final LocalDate SPRING = LocalDate.of(2027, 6, 11);

	private static final LocalDate ROUND_TABLE_OPENS = LocalDate.of(2027, 6, 16);

	private static final LocalDate AUGUST = LocalDate.of(2027, 8, 20);

	@Autowired
	private SmallYears smallYears;

	@Autowired
	private MunicipalYearProcess process;

	@Autowired
	private MunicipalYears years;

	@Autowired
	private Assignments assignments;

	@Autowired
	private Jobs jobs;

	@Autowired
	private Leftovers leftovers;

	private SmallYear small;

	private Staff staff;

	@BeforeEach
	void prepare() {
		this.small = this.smallYears.prepare();
		this.staff = this.small.staff();
	}

	@Test
	void closesTheYearWhenEverythingIsDone() {
		var instance = this.small.begin(ApprovalMode.HEAD);
		this.staff.everything(WINTER, SPRING, ROUND_TABLE_OPENS, AUGUST);
		assertThat(instance).isEnded()
			.hasPassed("Task_RecordRoadmapApproval", "Task_RecordIndicators", "EndEvent_YearClosed")
			.hasNotPassed("Task_EnterOrder", "Task_ReviseRoadmap", "Task_DecideUnfinished", "Task_SettleUnfinished");
		assertThat(this.small.year().state()).isEqualTo(YearState.CLOSED);
		assertThat(this.small.supports()).extracting(SchoolSupport::state)
			.containsExactly(SupportState.COMPLETED, SupportState.COMPLETED);
		assertThat(this.small.rows()).extracting(Activity::state).containsOnly(ActivityState.DONE);
		assertThat(this.small.roadmap().state()).isEqualTo(RoadmapState.CLOSED);
		assertThat(this.small.nextRows()).hasSize(4);
		assertThat(leftovers()).isEmpty();
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
	void closesOrCarriesOverWhatIsUnfinishedAndLeavesNothingRunning() {
		var instance = this.small.begin(ApprovalMode.HEAD);
		var left = new String[] { "Task_ReportActivity", "Task_FillSelfAssessment", "Task_SubmitReport",
				"Task_DecideUnfinished" };
		for (var day : List.of(WINTER, ROUND_TABLE_OPENS, AUGUST)) {
			this.staff.everythingBut(day, left);
		}
		assertThat(instance).isWaitingAt("Task_DecideUnfinished").isNotWaitingAt("Task_PrepareSummary");

		this.staff
			.answering("Task_DecideUnfinished", form -> YearForms.carryingOver(form, "п. 2", "СОШ № 2", "Методический"))
			.on(AUGUST, "Task_DecideUnfinished", "Task_PrepareSummary", "Task_CheckNextRoadmap");

		assertThat(instance).isEnded().hasPassed("Task_SettleUnfinished", "EndEvent_YearClosed");
		assertThat(leftovers()).isEmpty();
		assertThat(this.small.rows()).extracting(Activity::number, Activity::state)
			.containsExactly(tuple("1.", ActivityState.NOT_DONE), tuple("2.", ActivityState.CARRIED_OVER),
					tuple("3.", ActivityState.CARRIED_OVER), tuple("4.", ActivityState.NOT_DONE));
		assertThat(this.small.rows()).extracting(Activity::basis).containsOnly("Решено на совещании");
		assertThat(this.small.supports()).extracting(SchoolSupport::state, SchoolSupport::endReason)
			.containsExactly(tuple(SupportState.CLOSED, "Решено на совещании"),
					tuple(SupportState.CARRIED_OVER, "Решено на совещании"));
		assertThat(this.small.nextRows()).filteredOn(row -> row.content().carried())
			.extracting(Activity::number)
			.containsExactly("2.", "3.");
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

	@Test
	void handsAssignmentsOverAndEndsWithoutWaitingForThem() {
		var due = AUGUST.plusMonths(2);
		this.staff.entering("Task_HoldRoundTable",
				Map.of("assignments", List.of(YearForms.given("Составить график", "BODY:METHODICAL_CENTRE", due),
						YearForms.given("Провести срезы", "SCHOOL:" + this.small.district().school(1), due))));
		this.staff.answering("Task_EnterIndicators",
				form -> Map.of("indicators", form.rows("indicators", Map.of("late", true))));
		var instance = this.small.begin(ApprovalMode.HEAD);
		var left = new String[] { "Task_CarryOutAssignment" };
		List.of(WINTER, SPRING, ROUND_TABLE_OPENS, AUGUST).forEach(day -> this.staff.everythingBut(day, left));
		assertThat(instance).isEnded().hasPassed("Task_StartAssignment", "Task_AwaitLateFacts");
		assertThat(this.staff.open()).extracting(Task::getTaskDefinitionKey)
			.containsExactly("Task_CarryOutAssignment", "Task_CarryOutAssignment");
		assertThat(this.assignments.open(this.small.district().id())).extracting(Assignment::text, Assignment::due)
			.containsExactly(tuple("Провести срезы", due), tuple("Составить график", due));
		this.staff.everything(due);
		assertThat(this.assignments.of(this.small.year().id())).extracting(Assignment::state)
			.containsOnly(AssignmentState.DONE);
		assertThat(leftovers()).isEmpty();
	}

	@Test
	void refusesAnAssignmentToSomebodyWhoIsNotOffered() {
		this.staff.entering("Task_HoldRoundTable", Map.of("assignments",
				List.of(YearForms.given("Составить график", "SCHOOL:yurga-14", AUGUST.plusMonths(2)))));
		this.small.begin(ApprovalMode.HEAD);
		this.staff.everything(WINTER, SPRING);
		this.staff.everythingBut(ROUND_TABLE_OPENS, "Task_HoldRoundTable");
		assertThatThrownBy(() -> this.staff.on(ROUND_TABLE_OPENS, "Task_HoldRoundTable"))
			.hasStackTraceContaining("Поле «Кому»: выберите из предложенных");
		assertThat(this.small.year().roundTable()).isEmpty();
		assertThat(this.assignments.of(this.small.year().id())).isEmpty();
	}

	@Test
	void endsAYearWithoutRoundTableAndIndicators() {
		this.staff.answering("Task_ConfirmSchedule", form -> YearForms.leavingOut(form, "ROUND_TABLE", "INDICATORS"));
		var instance = this.small.begin(ApprovalMode.HEAD);
		this.staff.everything(WINTER, SPRING, ROUND_TABLE_OPENS, AUGUST);
		assertThat(instance).isEnded()
			.hasPassed("Gateway_RoundTableNeeded", "Gateway_IndicatorsNeeded")
			.hasNotPassed("Task_HoldRoundTable", "Task_EnterIndicators");
		assertThat(this.small.year().roundTable()).isEmpty();
		assertThat(this.years.steps(this.small.year().id()))
			.filteredOn(step -> step.state() == ActivityState.NOT_REQUIRED)
			.extracting(ScheduledStep::step)
			.containsExactlyInAnyOrder(CycleStep.ROUND_TABLE, CycleStep.INDICATORS, CycleStep.UNFINISHED);
		assertThat(leftovers()).isEmpty();
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

	private List<String> leftovers() {
		return this.leftovers.of(this.small.district().id(), "");
	}

}
