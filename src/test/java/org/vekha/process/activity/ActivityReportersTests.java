package org.vekha.process.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.deadline.Deadline;
import org.vekha.process.access.Participants;
import org.vekha.process.activity.StartedActivities.StartedActivity;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.ActivityParts;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.Mode;
import org.vekha.roadmap.Responsibility;
import org.vekha.roadmap.RoadmapRow;
import org.vekha.roadmap.Roadmaps;
import org.vekha.shared.RuleViolation;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Who reports on an activity, who sees it, and whom {@code roadmap-activity} refuses.
 */
@VekhaTest
class ActivityReportersTests {

	private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

	private static final Deadline OCTOBER = Deadline.interval("октябрь", DAY, LocalDate.of(2026, 10, 30));

	private static final String REPORT = "Task_ReportActivity";

	@Autowired
	private StartedActivities started;

	@Autowired
	private Roadmaps roadmaps;

	@Autowired
	private ActivityParts parts;

	@Autowired
	private Participants participants;

	@Autowired
	private TaskService tasks;

	private StartedActivity it;

	@AfterEach
	void setTheClockRight() {
		ClockUtil.reset();
	}

	@Test
	void letsEachSchoolReportInAnInstanceOfItsOwn() {
		this.it = this.started.start(OCTOBER, Body.SCHOOL);
		this.started.goTo(this.it, DAY);
		var first = taskOf(this.it.district().schoolUser(1));
		var second = taskOf(this.it.district().schoolUser(2));
		assertThat(first.getProcessInstanceId()).isNotEqualTo(second.getProcessInstanceId());
		assertThat(first.getName()).isEqualTo("Отчитаться об исполнении — п. 1 Мероприятие 1 · СОШ № 1");
		complete(this.it.district().schoolUser(1), REPORT, "СОШ № 1", StartedActivities.done(DAY));
		complete(this.it.district().user(Role.COORDINATOR), "Task_AcceptActivity", "СОШ № 1",
				Map.of("decision", "accept"));
		assertThat(activity().state()).isEqualTo(ActivityState.IN_PROGRESS);
		complete(this.it.district().schoolUser(2), REPORT, "СОШ № 2",
				Map.of("outcome", "NOT_DONE", "description", "Учитель уволился."));
		complete(this.it.district().user(Role.COORDINATOR), "Task_AcceptActivity", "СОШ № 2",
				Map.of("decision", "accept"));
		assertThat(activity().state()).isEqualTo(ActivityState.PARTLY_DONE);
		assertThat(this.started.children(this.it)).isEmpty();
	}

	@Test
	void asksTheLeadAndWhoReportsSeparately() {
		var responsible = List.of(new Responsibility(Body.METHODICAL_CENTRE, Mode.LEAD),
				new Responsibility(Body.PSYCHOLOGICAL_SERVICE, Mode.PARTICIPANT),
				new Responsibility(Body.SCHOOL, Mode.SEPARATE));
		this.it = this.started.start(new RoadmapRow("1", null, "Мероприятие 1", OCTOBER, "ММЦ, психологи, ОО",
				responsible, null, null, null, null));
		this.started.goTo(this.it, DAY);
		var district = this.it.district();
		assertThat(this.started.children(this.it)).hasSize(3);
		assertThat(List.of(district.user(Role.METHODIST), district.schoolUser(1), district.schoolUser(2)))
			.allSatisfy(user -> assertThat(taskOf(user)).isNotNull());
		assertThat(this.participants.tasks(district.user(Role.PSYCHOLOGIST), REPORT, "п. 1")).isEmpty();
		assertThat(this.participants.tasks(district.schoolUser(3), REPORT, "п. 1")).isEmpty();
		complete(district.schoolUser(1), REPORT, "СОШ № 1", StartedActivities.done(DAY));
		complete(district.schoolUser(2), REPORT, "СОШ № 2", StartedActivities.done(DAY));
		complete(district.user(Role.METHODIST), REPORT, "п. 1", StartedActivities.done(DAY));
		assertThat(activity().state()).isEqualTo(ActivityState.DONE);
	}

	@Test
	void keepsASchoolOutOfTheOthersReport() {
		this.it = this.started.start(OCTOBER, Body.SCHOOL);
		this.started.goTo(this.it, DAY);
		var task = taskOf(this.it.district().schoolUser(1));
		assertThatExceptionOfType(ProcessEngineException.class).isThrownBy(
				() -> this.participants.complete(this.it.district().schoolUser(2), task, StartedActivities.done(DAY)));
		assertThat(this.parts.of(this.it.activityId())).allSatisfy(part -> assertThat(part.report()).isEmpty());
	}

	@Test
	void refusesDaysInTheWrongOrderForAnUnclearDeadline() {
		this.it = this.started.start(Deadline.unclear("", "Срок не указан."), Body.METHODICAL_CENTRE);
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> complete(this.it.district().user(Role.COORDINATOR), "Task_ClarifyDeadline", "п. 1",
					Map.of("start", "2026-11-20", "end", "2026-11-09")))
			.withMessageContaining("позже его окончания");
		assertStill("Task_ClarifyDeadline", ActivityState.UNDATED);
		assertThat(activity().deadline().intervals()).isEmpty();
	}

	@Test
	void refusesToOpenAnActivityWithoutItsEvent() {
		this.it = this.started.start(Deadline.event("после проверки", null), Body.METHODICAL_CENTRE);
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> complete(this.it.district().user(Role.COORDINATOR), "Task_OpenActivity", "п. 1",
					Map.of("opensOn", "2026-11-09", "dueOn", "2026-11-20")))
			.withMessageContaining("Заполните поле");
		assertStill("Task_OpenActivity", ActivityState.AWAITS_EVENT);
		assertThat(activity().movedTo()).isEmpty();
	}

	@Test
	void letsNobodyButTheCoordinatorOpenAnActivity() {
		this.it = this.started.start(Deadline.event("после проверки", null), Body.METHODICAL_CENTRE);
		Map<String, Object> form = Map.of("event", "Акт № 4", "opensOn", "2026-11-09", "dueOn", "2026-11-20");
		for (var role : List.of(Role.METHODIST, Role.HEAD, Role.CURATOR, Role.CONTROL)) {
			assertThatExceptionOfType(ProcessEngineException.class).as(role.title())
				.isThrownBy(() -> this.participants.complete(this.it.district().user(role), openTask(), form));
		}
		assertStill("Task_OpenActivity", ActivityState.AWAITS_EVENT);
	}

	private void assertStill(String taskKey, ActivityState state) {
		assertThat(openTask().getTaskDefinitionKey()).isEqualTo(taskKey);
		assertThat(activity().state()).isEqualTo(state);
		assertThat(this.parts.of(this.it.activityId())).isEmpty();
	}

	private Task openTask() {
		return this.tasks.createTaskQuery().processInstanceId(this.it.instance().getId()).singleResult();
	}

	/** The only task that the user has, which so sees nobody else's. */
	private Task taskOf(String user) {
		var seen = this.participants.as(user, () -> this.tasks.createTaskQuery().list());
		assertThat(seen).as(user).hasSize(1);
		return seen.get(0);
	}

	private void complete(String user, String task, String subject, Map<String, Object> form) {
		this.started.complete(this.it, user, task, subject, form);
	}

	private Activity activity() {
		return this.roadmaps.activity(this.it.activityId());
	}

}
