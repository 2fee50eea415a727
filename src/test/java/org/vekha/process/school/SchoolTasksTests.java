package org.vekha.process.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.test.assertions.bpmn.TaskAssert;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Accounts;
import org.vekha.programme.Programmes;
import org.vekha.shared.RuleViolation;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.vekha.process.school.TrackWatch.endOf;

/**
 * Who is asked for what on a school's track, and until when.
 */
@VekhaTest
class SchoolTasksTests {

	@Autowired
	private SchoolTracks tracks;

	@Autowired
	private TrackWatch watch;

	@Autowired
	private Programmes programmes;

	@Autowired
	private Accounts accounts;

	@Test
	void givesTheTasksOfTheProfileToTheCuratorAndTheSchool() {
		var track = this.tracks.start();
		var school = "school-" + track.district().school(1);
		task(track, "Task_ConductInterview").hasName("Провести собеседование с управленческой командой — СОШ № 1")
			.isAssignedTo(track.curator())
			.hasDueDate(endOf("2026-09-29"));
		task(track, "Task_SignContract").hasName("Заключить договор о сотрудничестве — СОШ № 1")
			.isNotAssigned()
			.hasCandidateGroup(school)
			.hasCandidateGroup("school-" + track.district().partnerSchool())
			.hasDueDate(endOf("2026-11-25"));
		track.interview();
		task(track, "Task_FillSelfAssessment").hasName("Заполнить самооценку деятельности школы — СОШ № 1")
			.isNotAssigned()
			.hasCandidateGroup(school)
			.hasDueDate(endOf("2026-10-13"));
		track.assess();
		task(track, "Task_AgreeRiskProfile").hasName("Согласовать рисковый профиль — СОШ № 1")
			.isAssignedTo(track.curator())
			.hasDueDate(endOf("2026-10-20"));
	}

	@Test
	void givesTheTasksOfTheProgrammeToTheSchoolTheExpertsAndTheDepartment() {
		var track = this.tracks.start().upTo("Task_DraftProgramme");
		var school = "school-" + track.district().school(1);
		task(track, "Task_DraftProgramme").hasName("Разработать школьную программу — СОШ № 1")
			.isNotAssigned()
			.hasCandidateGroup(school)
			.hasDueDate(endOf("2026-11-03"));
		track.draft();
		assertThat(this.watch.tasks(track, "Task_ReviewProgramme"))
			.extracting(task -> task.getName(), task -> task.getAssignee(), task -> task.getDueDate())
			.containsExactlyInAnyOrder(
					tuple("Подготовить экспертное заключение — СОШ № 1 · expert", track.expert(), endOf("2026-11-11")),
					tuple("Подготовить экспертное заключение — СОШ № 1 · expert2", track.district().expert2(),
							endOf("2026-11-11")));
		track.review(2, 0);
		task(track, "Task_DecideOnProgramme").hasName("Принять решение по программе — СОШ № 1")
			.isNotAssigned()
			.hasCandidateGroup("coordinator")
			.hasDueDate(endOf("2026-11-11"));
		track.decide("recommend");
		task(track, "Task_AgreeProgramme").hasName("Согласовать программу — СОШ № 1")
			.isNotAssigned()
			.hasCandidateGroup("head")
			.hasDueDate(endOf("2026-11-18"));
		track.consent("agree");
		task(track, "Task_ApproveProgramme").hasName("Утвердить программу приказом по школе — СОШ № 1")
			.isNotAssigned()
			.hasCandidateGroup(school)
			.hasDueDate(endOf("2026-11-25"));
	}

	@Test
	void givesARevisionTenWorkingDaysAndALateTaskThree() {
		var track = this.tracks.start().upTo("Task_ReviewProgramme");
		track.jobs().goTo(LocalDate.of(2026, 12, 1), track.district().id());
		track.review(1, 1);
		task(track, "Task_ReviseProgramme").hasName("Доработать программу по замечаниям — СОШ № 1")
			.isNotAssigned()
			.hasCandidateGroup("school-" + track.district().school(1))
			.hasDueDate(endOf("2026-12-15"));
		track.revise("Наставничество");
		assertThat(this.watch.tasks(track, "Task_ReviewProgramme")).hasSize(2)
			.allSatisfy(task -> assertThat(task.getDueDate()).isEqualTo(endOf("2026-12-04")));
	}

	@Test
	void refusesAMeasureAgainstARiskThatWasNotAgreedOn() {
		var track = this.tracks.start().upTo("Task_DraftProgramme");
		var form = SchoolForms.programme(
				List.of(SchoolForms.goal(SchoolForms.ACUTE_RISK), SchoolForms.goal(SchoolForms.SIGNIFICANT_RISK)),
				List.of(SchoolForms.measure(SchoolForms.ACUTE_RISK, "Занятия", "март"),
						SchoolForms.measure(SchoolForms.ABSENT_RISK, "Закупка", "март")));
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> track.complete(track.director(), "Task_DraftProgramme", form))
			.withMessage("Риска 1.1 нет среди согласованных рисков школы: выберите один из них (1.2, 3.3).");
		assertThat(track.instance()).isWaitingAt("Task_DraftProgramme");
		assertThat(this.programmes.of(track.supportId())).isEmpty();
		track.draft();
		assertThat(this.programmes.of(track.supportId())).isPresent();
	}

	@Test
	void asksNoExpertWhoWorksAtTheSchool() {
		var track = this.tracks.start().upTo("Task_DraftProgramme");
		this.accounts.join(track.expert(), "school-" + track.district().school(1));
		track.draft();
		assertThat(this.watch.tasks(track, "Task_ReviewProgramme")).extracting(task -> task.getAssignee())
			.containsExactly(track.district().expert2());
	}

	private TaskAssert task(SchoolTrack track, String taskKey) {
		return assertThat(this.watch.task(track, taskKey));
	}

}
