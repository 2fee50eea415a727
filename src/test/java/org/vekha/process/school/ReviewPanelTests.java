package org.vekha.process.school;

import java.util.List;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Accounts;
import org.vekha.notification.Notification;
import org.vekha.notification.Notifications;
import org.vekha.process.form.OpenForms;
import org.vekha.programme.ProgrammeState;
import org.vekha.programme.Programmes;
import org.vekha.programme.Review;
import org.vekha.programme.Reviews;
import org.vekha.school.Schools;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/**
 * How many experts review a programme: as many as the municipality wants, or fewer where
 * some of them may not.
 */
@VekhaTest
class ReviewPanelTests {

	@Autowired
	private SchoolTracks tracks;

	@Autowired
	private TrackWatch watch;

	@Autowired
	private Programmes programmes;

	@Autowired
	private Reviews reviews;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Schools schools;

	@Autowired
	private OpenForms forms;

	@Autowired
	private Notifications notifications;

	@Test
	void waitsForAllThreeExperts() {
		var track = this.tracks.startWithThreeExperts().upTo("Task_ReviewProgramme");
		var third = "expert3." + track.district().id();
		assertThat(this.watch.tasks(track, "Task_ReviewProgramme")).extracting(Task::getAssignee)
			.containsExactlyInAnyOrder(track.expert(), track.district().expert2(), third);
		track.review(2, 2);
		assertThat(track.instance()).hasNotPassed("Task_SummariseReviews");
		track.complete(third, "Task_ReviewProgramme", SchoolForms.review(0, "Цели не достижимы"));
		assertThat(track.instance()).as("two against one are far apart").isWaitingAt("Task_DecideOnProgramme");
		var decision = this.forms.of(this.watch.task(track, "Task_DecideOnProgramme"));
		assertThat(decision.table("reviews")).extracting(row -> row.get("expert"))
			.contains("Эксперт 1", "Эксперт 2", "Эксперт 3");
		assertThat(decision.text("intro")).doesNotContain("Экспертов меньше");
		track.decide("revise");
		track.revise("Наставничество");
		assertThat(this.watch.tasks(track, "Task_ReviewProgramme")).extracting(Task::getAssignee)
			.containsExactlyInAnyOrder(track.expert(), track.district().expert2(), third);
		track.review(2, 2);
		track.complete(third, "Task_ReviewProgramme", SchoolForms.review(1, "Лучше"));
		assertThat(track.instance()).isWaitingAt("Task_AgreeProgramme");
		assertThat(this.reviews.ofVersion(track.supportId(), 2)).extracting(Review::percent)
			.containsExactly(100, 100, 50);
		assertThat(this.programmes.get(track.supportId()).state()).isEqualTo(ProgrammeState.RECOMMENDED);
	}

	@Test
	void saysWhereFewerExpertsThanWantedMayReview() {
		var track = this.tracks.start().upTo("Task_DraftProgramme");
		this.accounts.join(track.district().expert2(), this.schools.get(track.district().school(1)).group());
		assertThat(this.notifications.page(track.coordinator(), 0)).isEmpty();
		track.draft();
		assertThat(this.watch.tasks(track, "Task_ReviewProgramme")).extracting(Task::getAssignee)
			.isEqualTo(List.of(track.expert()));
		assertThat(this.notifications.page(track.coordinator(), 0)).extracting(Notification::title, Notification::text)
			.containsExactly(tuple("Экспертиза программы",
					"СОШ № 1: Экспертов меньше, чем принято в муниципалитете: 1 из 2. Остальные писали программу или работают "
							+ "в этой школе."));
		track.complete(track.expert(), "Task_ReviewProgramme", SchoolForms.review(2, "Согласен"));
		assertThat(intro(track, "Task_AgreeProgramme")).contains("Экспертов меньше, чем принято", "1 из 2");
		track.consent("return");
		track.revise("Наставничество");
		assertThat(intro(track, "Task_AgreeProgramme")).as("not reviewed again").contains("1 из 2");
	}

	@Test
	void tellsTheCoordinatorWhoNamesAnExpert() {
		var track = this.tracks.start().upTo("Task_DraftProgramme");
		var group = this.schools.get(track.district().school(1)).group();
		this.accounts.join(track.district().expert2(), group);
		this.accounts.join(track.expert(), group);
		track.draft();
		assertThat(intro(track, "Task_NameExpert")).contains("1 из 2");
	}

	private String intro(SchoolTrack track, String taskKey) {
		return this.forms.of(this.watch.task(track, taskKey)).text("intro");
	}

}
