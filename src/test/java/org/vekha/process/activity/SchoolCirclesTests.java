package org.vekha.process.activity;

import java.time.LocalDate;
import java.util.List;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.deadline.Deadline;
import org.vekha.deadline.Period;
import org.vekha.process.Districts;
import org.vekha.process.activity.StartedActivities.StartedActivity;
import org.vekha.process.form.OpenForms;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.ActivityPart;
import org.vekha.roadmap.ActivityParts;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.Circle;
import org.vekha.roadmap.Mode;
import org.vekha.roadmap.Responsibility;
import org.vekha.roadmap.RoadmapRow;
import org.vekha.roadmap.Roadmaps;
import org.vekha.school.Schools;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which schools an activity asks, and for what. The district has two schools that are
 * supported and one that is not.
 */
@VekhaTest
class SchoolCirclesTests {

	private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

	private static final Deadline OCTOBER = Deadline.interval("октябрь 2026 года", DAY, DAY.plusDays(30));

	@Autowired
	private StartedActivities started;

	@Autowired
	private Districts districts;

	@Autowired
	private Schools schools;

	@Autowired
	private Roadmaps roadmaps;

	@Autowired
	private ActivityParts parts;

	@Autowired
	private TaskService tasks;

	@Autowired
	private OpenForms forms;

	@AfterEach
	void resetClock() {
		ClockUtil.reset();
	}

	@Test
	void asksTheSupportedSchoolsWhereTheListIsMeant() {
		var it = this.started.start(row(Body.SCHOOL, null, Circle.listed()));
		assertThat(asked(it)).containsExactlyElementsOf(it.district().supported());
	}

	@Test
	void asksEverySchoolOfTheMunicipalityThoughNobodyLogsInForOne() {
		var district = this.districts.open(2, row(Body.SCHOOL, null, Circle.all()));
		this.schools.register(district.id() + "-9", district.id(), "Школа № 9", "СОШ № 9", null, 40);
		var it = this.started.start(district);
		this.started.goTo(it, DAY);
		assertThat(asked(it)).containsExactly(district.school(1), district.school(2), district.partnerSchool(),
				district.id() + "-9");
		assertThat(open(it)).extracting(Task::getName)
			.contains("Отчитаться об исполнении — п. 1 Семинар по оценке · СОШ № 9");
		this.started.complete(it, district.schoolUser(3), "Task_ReportActivity", "СОШ № 3",
				StartedActivities.done(DAY));
		assertThat(activity(it).state()).isEqualTo(ActivityState.IN_PROGRESS);
	}

	@Test
	void asksTheSchoolsThatARowNames() {
		var district = this.districts.open(2);
		var named = List.of(district.school(2), district.partnerSchool());
		this.districts.store(district.id(), new Period(Districts.YEAR.firstDay(), Districts.YEAR.lastDay()),
				row(Body.SCHOOL, null, Circle.named(named)));
		var it = this.started.start(district);
		assertThat(asked(it)).containsExactlyElementsOf(named);
	}

	@Test
	void asksTheLeadForTheMunicipalPartAndEachSchoolForItsOwn() {
		var it = this.started.start(row(Body.METHODICAL_CENTRE, "Участие учителей в семинаре", Circle.listed()));
		this.started.goTo(it, DAY);
		assertThat(open(it)).extracting(Task::getName)
			.containsExactlyInAnyOrder("Отчитаться об исполнении — п. 1 Семинар по оценке",
					"Отчитаться об исполнении — п. 1 Участие учителей в семинаре · СОШ № 1",
					"Отчитаться об исполнении — п. 1 Участие учителей в семинаре · СОШ № 2");
		assertThat(open(it)).allSatisfy(task -> {
			var shown = this.forms.of(task);
			var ofSchool = task.getName().contains("СОШ");
			assertThat(shown.text("intro")).contains(ofSchool ? "Участие учителей в семинаре" : "Семинар по оценке");
			assertThat(shown.options("participantOptions")).isEmpty();
		});
		for (int number = 1; number <= 2; number++) {
			this.started.complete(it, it.district().schoolUser(number), "Task_ReportActivity", "СОШ № " + number,
					StartedActivities.done(DAY));
		}
		assertThat(activity(it).state()).isEqualTo(ActivityState.IN_PROGRESS);
		this.started.complete(it, it.district().user(Role.METHODIST), "Task_ReportActivity",
				StartedActivities.done(DAY));
		assertThat(activity(it).state()).isEqualTo(ActivityState.DONE);
	}

	@Test
	void asksASchoolThatLeadsOnceForBoth() {
		var it = this.started.start(row(Body.SCHOOL, "Участие учителей в семинаре", Circle.listed()));
		this.started.goTo(it, DAY);
		assertThat(open(it)).hasSize(2)
			.allSatisfy(task -> assertThat(this.forms.of(task).text("intro"))
				.contains("Семинар по оценке. Действия школы: Участие учителей в семинаре"));
	}

	private List<String> asked(StartedActivity it) {
		return this.parts.of(it.activityId()).stream().map(ActivityPart::schoolId).toList();
	}

	private List<Task> open(StartedActivity it) {
		return this.tasks.createTaskQuery().tenantIdIn(it.district().id()).list();
	}

	private Activity activity(StartedActivity it) {
		return this.roadmaps.activity(it.activityId());
	}

	private static RoadmapRow row(Body lead, String schoolPart, Circle circle) {
		return new RoadmapRow("1", null, "Семинар по оценке", OCTOBER, lead.title(),
				List.of(new Responsibility(lead, Mode.LEAD), new Responsibility(Body.SCHOOL, Mode.PARTICIPANT)), null,
				schoolPart, null, circle);
	}

}
