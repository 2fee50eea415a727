package org.vekha.process.year;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.assignment.Assignment;
import org.vekha.assignment.AssignmentState;
import org.vekha.assignment.Assignments;
import org.vekha.cycle.ApprovalMode;
import org.vekha.cycle.ScheduledStep;
import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SupportState;
import org.vekha.cycle.YearState;
import org.vekha.process.CoversModel;
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
class MunicipalYearProcessTests extends YearPaths {

	@Autowired
	private Assignments assignments;

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

}
