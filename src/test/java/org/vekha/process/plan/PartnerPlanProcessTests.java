package org.vekha.process.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.cycle.PlanState;
import org.vekha.deadline.Deadline;
import org.vekha.process.CoversModel;
import org.vekha.process.Jobs;
import org.vekha.process.Leftovers;
import org.vekha.process.form.OpenForm;
import org.vekha.process.form.OpenForms;
import org.vekha.process.plan.SmallPlans.SmallPlan;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.RoadmapRow;
import org.vekha.roadmap.RoadmapState;
import org.vekha.school.Schools;
import org.vekha.school.StatusKind;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@VekhaTest
@CoversModel("partner-plan")
class PartnerPlanProcessTests {

	private static final LocalDate SPRING = LocalDate.of(2027, 4, 5);

	private static final LocalDate SUMMER = LocalDate.of(2027, 6, 3);

	private static final LocalDate AUTUMN = LocalDate.of(2027, 11, 3);

	private static final LocalDate AFTER_THE_LAST_REPORTS = LocalDate.of(2027, 12, 30);

	private static final LocalDate DAY_BEFORE_THE_END = LocalDate.of(2028, 1, 14);

	private static final LocalDate PLAN_ENDS = LocalDate.of(2028, 1, 31);

	@Autowired
	private SmallPlans smallPlans;

	@Autowired
	private Schools schools;

	@Autowired
	private OpenForms forms;

	@Autowired
	private Leftovers leftovers;

	@Test
	void runsInAPeriodOfItsOwnUntilEverythingIsDone() {
		var small = this.smallPlans.prepare();
		var instance = small.open();
		assertThat(instance.getBusinessKey())
			.isEqualTo("Район %s · 2026/2027 · План школы-партнёра СОШ № 3".formatted(small.district().id()));
		assertThat(small.roadmap().state()).isEqualTo(RoadmapState.APPROVED);
		assertThat(this.schools.withStatus(small.district().id(), small.plan().schoolYear(), StatusKind.PARTNER))
			.extracting(school -> school.shortName())
			.containsExactly("СОШ № 3");

		small.staff().everything(SmallPlans.OPENING, SPRING, SUMMER, AUTUMN, AFTER_THE_LAST_REPORTS);
		assertThat(instance).isWaitingAt("TimerEvent_PlanEnds")
			.hasNotPassed("Task_SettleEarlierRows", "Task_PreparePlanSummary");
		assertThat(small.plan().state()).isEqualTo(PlanState.UNDER_WAY);

		small.staff().everything(PLAN_ENDS);
		assertThat(instance).isEnded()
			.hasPassed("Task_PreparePlanSummary", "EndEvent_PlanClosed")
			.hasNotPassed("Task_DecideUnfinished", "Task_SettleUnfinished");
		assertThat(small.rows()).extracting(Activity::state).containsOnly(ActivityState.DONE);
		assertThat(small.plan().state()).isEqualTo(PlanState.CLOSED);
		assertThat(small.plan().summary()).isEqualTo("Школы справились");
		assertThat(small.roadmap().state()).isEqualTo(RoadmapState.CLOSED);
		assertThat(small.nextRows()).isEmpty();
		assertThat(leftovers(small)).isEmpty();
	}

	@Test
	void asksTheCoordinatorForADeadlineThatThePlanLeavesEmpty() {
		var small = this.smallPlans.prepare();
		small.open();
		small.staff().everythingBut(SmallPlans.OPENING, "Task_ClarifyDeadline");
		var form = this.forms.of(small.staff().open().get(0));
		assertThat(form.text("intro")).startsWith("**Работа с отстающими.** Срок этой строки прочитать нельзя.");
		assertThat(form.text("deadlineText")).isEqualTo("–");
	}

	@Test
	void asksThePartnerAndEachHelpedSchoolForReportsOnTheQuartersOfThePlan() {
		var small = this.smallPlans.prepare();
		small.open();
		small.staff().everythingBut(SPRING, "Task_SubmitReport");
		assertThat(small.staff().open()).extracting(Task::getTaskDefinitionKey).containsOnly("Task_SubmitReport");
		var keys = small.staff().open().stream().map(task -> this.forms.of(task).subject()).toList();
		assertThat(keys).map(key -> key.substring(key.indexOf("2026")))
			.containsExactlyInAnyOrder("2026/2027 · СОШ № 1 · 3-я четверть 2026/2027",
					"2026/2027 · СОШ № 2 · 3-я четверть 2026/2027",
					"2026/2027 · Школа-партнёр · 3-я четверть 2026/2027");
	}

	@Test
	void decidesFirstAboutWhatWasOverBeforeTheOrder() {
		var small = this.smallPlans.prepare(march("1."), march("2."), may());
		Jobs.setClock(SPRING);
		var instance = small.open(small.opening(SPRING));
		assertThat(instance).isWaitingAt("Task_SettleEarlierRows").hasNotPassed("Task_PlanPartnerPlan");
		assertThat(small.plan().state()).isEqualTo(PlanState.OPENED);

		small.staff()
			.answering("Task_SettleEarlierRows", form -> movingTheSecond(form, "2027-05-20"))
			.on(SPRING, "Task_SettleEarlierRows");
		assertThat(instance).hasPassed("Task_RecordEarlierRows", "Task_PlanPartnerPlan");
		assertThat(small.rows()).extracting(Activity::number, Activity::state)
			.containsExactly(tuple("1.", ActivityState.DONE_BEFORE_APPROVAL), tuple("2.", ActivityState.IN_PROGRESS),
					tuple("3.", ActivityState.NOT_DUE));
		assertThat(small.rows().get(1).due()).contains(LocalDate.of(2027, 5, 20));
	}

	@Test
	void closesOrCarriesOverWhatIsUnfinishedAndLeavesNothingRunning() {
		var small = this.smallPlans.prepare();
		var instance = small.open();
		var left = new String[] { "Task_ReportActivity", "Task_SubmitReport", "Task_ClarifyDeadline" };
		for (var day : List.of(SPRING, SUMMER, AUTUMN, DAY_BEFORE_THE_END)) {
			small.staff().everythingBut(day, left);
		}
		assertThat(instance).isWaitingAt("TimerEvent_PlanEnds");
		small.staff().answering("Task_DecideUnfinished", PartnerPlanProcessTests::carryingOverThePartner);
		small.staff().on(PLAN_ENDS, "Task_DecideUnfinished", "Task_PreparePlanSummary");

		assertThat(instance).isEnded().hasPassed("Task_SettleUnfinished", "EndEvent_PlanClosed");
		assertThat(leftovers(small)).isEmpty();
		assertThat(small.rows()).extracting(Activity::state)
			.containsExactly(ActivityState.CARRIED_OVER, ActivityState.CARRIED_OVER, ActivityState.NOT_DONE,
					ActivityState.DROPPED);
		assertThat(small.nextRows()).filteredOn(row -> row.content().carried())
			.extracting(Activity::number)
			.containsExactly("1.", "2.");
		assertThat(small.nextRows()).hasSize(6);
	}

	private static RoadmapRow march(String number) {
		return SmallPlans.row(number, Deadline.interval("Март", LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 31)),
				Body.PARTNER);
	}

	private static RoadmapRow may() {
		return SmallPlans.row("3.", Deadline.interval("Май", LocalDate.of(2027, 5, 1), LocalDate.of(2027, 5, 31)),
				Body.SCHOOL);
	}

	private static Map<String, Object> movingTheSecond(OpenForm form, String day) {
		var rows = form.rows("earlier");
		rows.get(1).putAll(Map.of("decision", "move", "newDate", day));
		return Map.of("earlier", rows);
	}

	private static Map<String, Object> carryingOverThePartner(OpenForm form) {
		var items = form.rows("items", Map.of("reason", "Решено на совещании"));
		for (int index = 0; index < items.size(); index++) {
			var label = (String) form.table("items").get(index).get("label");
			var carry = label.startsWith("п. 1") || label.contains("Школа-партнёр");
			items.get(index).put("decision", carry ? "carry" : "close");
		}
		return Map.of("items", items);
	}

	private List<String> leftovers(SmallPlan small) {
		return this.leftovers.of(small.district().id(), "");
	}

}
