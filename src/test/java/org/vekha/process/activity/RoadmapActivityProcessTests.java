package org.vekha.process.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.cycle.Settlement;
import org.vekha.deadline.Deadline;
import org.vekha.deadline.DeadlineReader;
import org.vekha.deadline.Period;
import org.vekha.process.CoversModel;
import org.vekha.process.RunningYears;
import org.vekha.process.activity.StartedActivities.StartedActivity;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.ActivityPart;
import org.vekha.roadmap.ActivityParts;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.Roadmaps;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

@VekhaTest
@CoversModel(RoadmapActivityProcess.KEY)
class RoadmapActivityProcessTests {

	private static final Period OCTOBER = month(2026, 10);

	private static final Period JANUARY = month(2027, 1);

	@Autowired
	private StartedActivities started;

	@Autowired
	private RunningYears years;

	@Autowired
	private Roadmaps roadmaps;

	@Autowired
	private ActivityParts parts;

	private StartedActivity it;

	@Test
	void endsWithItsOnlyPart() {
		this.it = this.started.start(interval(OCTOBER), Body.METHODICAL_CENTRE);
		assertThat(this.it.instance()).isWaitingAt("Call_ActivityPart")
			.hasNotPassed("Task_ClarifyDeadline", "Task_OpenActivity");
		assertThat(this.started.children(this.it)).extracting(ProcessInstance::getBusinessKey)
			.containsExactly("Район %s · 2026/2027 · п. 1 Мероприятие 1".formatted(this.it.district().id()));
		this.started.goTo(this.it, OCTOBER.start());
		assertThat(activity().state()).isEqualTo(ActivityState.IN_PROGRESS);
		report(OCTOBER.start());
		assertThat(this.it.instance()).isEnded().hasPassed("EndEvent_ActivityEnded");
		assertThat(activity().state()).isEqualTo(ActivityState.DONE);
		assertThat(activity().doneOn()).isEqualTo(OCTOBER.start());
	}

	@Test
	void asksForEachOfSeveralDatesInItsTurn() {
		this.it = this.started.start(Deadline.dates("октябрь, январь", OCTOBER, JANUARY), Body.METHODICAL_CENTRE);
		assertThat(parts()).extracting(ActivityPart::occurrence).containsExactly("октябрь", "январь");
		this.started.goTo(this.it, OCTOBER.end());
		report(OCTOBER.end());
		assertThat(this.it.instance()).isWaitingAt("Call_ActivityPart");
		assertThat(parts()).extracting(ActivityPart::state).containsExactly(ActivityState.DONE, ActivityState.NOT_DUE);
		assertThat(activity().state()).isEqualTo(ActivityState.IN_PROGRESS);
		this.started.goTo(this.it, JANUARY.start());
		report(JANUARY.start());
		assertThat(this.it.instance()).isEnded();
		assertThat(activity().state()).isEqualTo(ActivityState.DONE);
		assertThat(activity().doneOn()).isEqualTo(JANUARY.start());
	}

	@Test
	void asksForEachPeriodOfARecurringRow() {
		var untilNewYear = new Period(OCTOBER.start(), LocalDate.of(2026, 12, 31));
		this.it = this.started.start(DeadlineReader.usual(untilNewYear).read("ежемесячно"), Body.METHODICAL_CENTRE);
		assertThat(parts()).extracting(ActivityPart::occurrence).containsExactly("октябрь", "ноябрь", "декабрь");
		assertThat(this.started.children(this.it)).hasSize(3);
	}

	@Test
	void leavesAWholeYearRowToTheReportsOfThePeriods() {
		this.it = this.started.start(Deadline.wholePeriod("весь год", new Period(null, LocalDate.of(2027, 8, 31))),
				Body.METHODICAL_CENTRE);
		assertThat(this.it.instance()).isEnded()
			.hasPassed("EndEvent_TrackedInReports")
			.hasNotPassed("Task_PlanParts", "Call_ActivityPart");
		assertThat(parts()).isEmpty();
		assertThat(activity().state()).isEqualTo(ActivityState.NOT_DUE);
	}

	@Test
	void asksTheCoordinatorForAnUnclearDeadline() {
		this.it = this.started.start(Deadline.unclear("202-2021", "Год не читается."), Body.METHODICAL_CENTRE);
		assertThat(this.it.instance()).isWaitingAt("Task_ClarifyDeadline").hasNotPassed("Task_PlanParts");
		assertThat(task(this.it.instance()).getDueDate()).isBefore("2026-12-01");
		assertThat(activity().state()).isEqualTo(ActivityState.UNDATED);
		coordinator("Task_ClarifyDeadline", Map.of("start", "2026-11-09", "end", "2026-11-20"));
		assertThat(this.it.instance()).isWaitingAt("Call_ActivityPart").hasNotPassed("Task_OpenActivity");
		assertThat(activity().state()).isEqualTo(ActivityState.NOT_DUE);
		assertThat(activity().deadline().phrase()).isEqualTo("202-2021");
		assertOnlyPart(LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 20));
	}

	@Test
	void waitsForItsEventUntilTheCoordinatorOpensIt() {
		this.it = this.started.start(Deadline.event("после выездной проверки", null), Body.METHODICAL_CENTRE);
		this.started.goTo(this.it, JANUARY.start());
		assertThat(this.it.instance()).isWaitingAt("Task_OpenActivity").hasNotPassed("Task_PlanParts");
		assertThat(activity().state()).isEqualTo(ActivityState.AWAITS_EVENT);
		coordinator("Task_OpenActivity",
				Map.of("event", "Акт проверки № 4", "opensOn", "2027-01-11", "dueOn", "2027-01-29"));
		assertThat(this.it.instance()).isWaitingAt("Call_ActivityPart").hasNotPassed("Task_ClarifyDeadline");
		assertOnlyPart(LocalDate.of(2027, 1, 11), LocalDate.of(2027, 1, 29));
		this.started.goTo(this.it, LocalDate.of(2027, 1, 11));
		report(LocalDate.of(2027, 1, 11));
		assertThat(activity().state()).isEqualTo(ActivityState.DONE);
		assertThat(activity().basis()).isEqualTo("Акт проверки № 4");
	}

	@Test
	void closesWithTheYearWhileAPartIsOpen() {
		this.it = this.started.start(Deadline.dates("октябрь, январь", OCTOBER, JANUARY), Body.METHODICAL_CENTRE);
		this.started.goTo(this.it, OCTOBER.start());
		report(OCTOBER.start());
		this.years.settle(this.it.year(), Settlement.Decision.CLOSE);
		this.started.closeYear(this.it);
		assertThat(this.it.instance()).isEnded()
			.hasPassed("Task_RecordActivityClosing", "EndEvent_ActivityClosed")
			.hasNotPassed("EndEvent_ActivityEnded");
		assertThat(this.started.children(this.it)).isEmpty();
		assertThat(parts()).extracting(ActivityPart::state).containsExactly(ActivityState.DONE, ActivityState.NOT_DONE);
		assertThat(activity().state()).isEqualTo(ActivityState.PARTLY_DONE);
		assertThat(activity().basis()).isEqualTo("Решение рабочей группы");
	}

	@Test
	void isCarriedOverWithTheYear() {
		this.it = this.started.start(interval(OCTOBER), Body.WORKING_GROUP);
		this.years.settle(this.it.year(), Settlement.Decision.CARRY_OVER);
		this.started.closeYear(this.it);
		assertThat(parts()).extracting(ActivityPart::state).containsExactly(ActivityState.CARRIED_OVER);
		assertThat(activity().state()).isEqualTo(ActivityState.CARRIED_OVER);
	}

	@Test
	void isDroppedWithTheYearIfItsEventNeverCame() {
		this.it = this.started.start(Deadline.event("по мере необходимости", null), Body.METHODICAL_CENTRE);
		this.years.settle(this.it.year(), Settlement.Decision.CLOSE);
		this.started.closeYear(this.it);
		assertThat(this.it.instance()).isEnded().hasPassed("EndEvent_ActivityClosed");
		assertThat(activity().state()).isEqualTo(ActivityState.DROPPED);
	}

	private void assertOnlyPart(LocalDate opensOn, LocalDate dueOn) {
		assertThat(parts()).singleElement().satisfies(part -> {
			assertThat(part.opensOn()).isEqualTo(opensOn);
			assertThat(part.dueOn()).isEqualTo(dueOn);
		});
	}

	private void report(LocalDate doneOn) {
		this.started.complete(this.it, this.it.district().user(Role.METHODIST), "Task_ReportActivity",
				StartedActivities.done(doneOn));
	}

	private void coordinator(String task, Map<String, Object> form) {
		this.started.complete(this.it, this.it.district().user(Role.COORDINATOR), task, form);
	}

	private Activity activity() {
		return this.roadmaps.activity(this.it.activityId());
	}

	private List<ActivityPart> parts() {
		return this.parts.of(this.it.activityId());
	}

	private static Deadline interval(Period period) {
		return Deadline.interval(period.label(), period.start(), period.end());
	}

	private static Period month(int year, int month) {
		var first = LocalDate.of(year, month, 1);
		return new Period(first, first.plusMonths(1).minusDays(1));
	}

}
