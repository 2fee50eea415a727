package org.vekha.process.school;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.vekha.programme.ProgrammeState;
import org.vekha.programme.Programmes;
import org.vekha.programme.Review;
import org.vekha.programme.Reviews;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.CycleStep;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/**
 * The ways of a programme between the school, the experts, the coordinator and the
 * department. They count among the paths of {@code school-support}.
 */
abstract class ProgrammePaths {

	@Autowired
	SchoolTracks tracks;

	@Autowired
	TrackWatch watch;

	@Autowired
	Programmes programmes;

	@Autowired
	Reviews reviews;

	@Test
	void sendsAProgrammeBackOnceAndAsksTheSameExpertsAgain() {
		var track = this.tracks.start().upTo("Task_ReviewProgramme");
		track.review(1, 1);
		assertThat(track.instance()).isWaitingAt("Task_ReviseProgramme").hasNotPassed("Task_AgreeProgramme");
		assertThat(this.programmes.get(track.supportId()).state()).isEqualTo(ProgrammeState.RETURNED_BY_EXPERTS);
		track.revise("Наставничество");
		assertThat(this.programmes.get(track.supportId()).state()).isEqualTo(ProgrammeState.UNDER_REVIEW);
		track.review(2, 2);
		assertThat(track.instance()).isWaitingAt("Task_AgreeProgramme").hasNotPassed("Task_DecideOnProgramme");
		var programme = this.programmes.get(track.supportId());
		assertThat(programme.revisions()).isEqualTo(1);
		assertThat(programme.version(1).measures().get(1).title()).isEqualTo("Тренинг для учителей");
		assertThat(programme.current().measures().get(1).title()).isEqualTo("Наставничество");
		assertThat(this.reviews.ofVersion(track.supportId(), 1)).extracting(Review::percent).containsExactly(50, 50);
		assertThat(this.reviews.ofVersion(track.supportId(), 2)).extracting(Review::percent).containsExactly(100, 100);
	}

	@Test
	void leavesAProgrammeThatWasRevisedTwiceToTheCoordinator() {
		var track = this.tracks.start().upTo("Task_ReviewProgramme");
		for (var measure : List.of("Наставничество", "Стажировка")) {
			track.review(1, 1);
			track.revise(measure);
		}
		track.review(1, 1);
		assertThat(track.instance()).isWaitingAt("Task_DecideOnProgramme");
		assertThat(this.programmes.get(track.supportId()).revisions()).isEqualTo(2);
		assertThat(this.watch.steps(track.supportId())).containsEntry(CycleStep.EXPERT_REVIEW, ActivityState.NOT_DUE);
		track.decide("recommend");
		assertThat(track.instance()).isWaitingAt("Task_AgreeProgramme");
		assertThat(this.programmes.get(track.supportId()).state()).isEqualTo(ProgrammeState.RECOMMENDED);
		assertThat(this.watch.steps(track.supportId())).containsEntry(CycleStep.EXPERT_REVIEW, ActivityState.DONE);
	}

	@Test
	void leavesAProgrammeToTheCoordinatorWhereTheExpertsAreFarApart() {
		var track = this.tracks.start().upTo("Task_ReviewProgramme");
		track.review(2, 0);
		assertThat(track.instance()).isWaitingAt("Task_DecideOnProgramme").hasNotPassed("Task_ReviseProgramme");
		assertThat(this.programmes.get(track.supportId()).state()).isEqualTo(ProgrammeState.WITH_COORDINATOR);
		track.decide("revise");
		assertThat(track.instance()).isWaitingAt("Task_ReviseProgramme");
		assertThat(this.programmes.get(track.supportId()).state()).isEqualTo(ProgrammeState.RETURNED_BY_COORDINATOR);
		track.revise("Наставничество");
		track.review(2, 2);
		assertThat(track.instance()).isWaitingAt("Task_AgreeProgramme");
		assertThat(this.programmes.get(track.supportId()).revisions()).isEqualTo(1);
		this.watch.carriesNoFormFields(track);
	}

	@Test
	void takesWhatTheDepartmentReturnedStraightBackToIt() {
		var track = this.tracks.start().upTo("Task_AgreeProgramme");
		track.consent("return");
		assertThat(track.instance()).isWaitingAt("Task_ReviseProgramme");
		assertThat(this.programmes.get(track.supportId()).state()).isEqualTo(ProgrammeState.RETURNED_BY_DEPARTMENT);
		track.revise("Наставничество");
		assertThat(track.instance()).isWaitingAt("Task_AgreeProgramme");
		assertThat(this.reviews.ofVersion(track.supportId(), 2)).isEmpty();
		track.consent("agree");
		assertThat(track.instance()).isWaitingAt("Task_ApproveProgramme");
		var programme = this.programmes.get(track.supportId());
		assertThat(programme.state()).isEqualTo(ProgrammeState.AGREED);
		assertThat(programme.currentNumber()).isEqualTo(2);
		assertThat(programme.revisions()).isZero();
		this.watch.carriesNoFormFields(track);
	}

}
