package org.vekha.process.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.assertions.bpmn.TaskAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Accounts;
import org.vekha.access.Role;
import org.vekha.cycle.SchoolSupports;
import org.vekha.cycle.Settlement;
import org.vekha.cycle.SupportState;
import org.vekha.process.RunningYears;
import org.vekha.programme.Programmes;
import org.vekha.reporting.QuarterlyReport;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.reporting.ReportLine;
import org.vekha.reporting.ReportState;
import org.vekha.roadmap.ActivityState;
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
	private SchoolSupports supports;

	@Autowired
	private Programmes programmes;

	@Autowired
	private QuarterlyReports reports;

	@Autowired
	private Accounts accounts;

	@Autowired
	private RunningYears runningYears;

	@Autowired
	private SchoolSupportProcess process;

	@BeforeEach
	void assertOn(@Autowired ProcessEngine engine) {
		BpmnAwareTests.init(engine);
	}

	@AfterEach
	void setTheClockRight() {
		BpmnAwareTests.reset();
		ClockUtil.reset();
	}

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
	void plansAReportForEachPeriodWithTheMeasuresAndTheRowsOfTheSchool() {
		var track = this.tracks.start().upTo("Task_SubmitReport");
		var planned = this.reports.ofSupport(track.supportId());
		assertThat(planned)
			.extracting(report -> report.period().title(), QuarterlyReport::opensOn, QuarterlyReport::dueOn)
			.containsExactly(tuple("1-я четверть", LocalDate.of(2026, 11, 25), LocalDate.of(2026, 12, 9)),
					tuple("2-я четверть", LocalDate.of(2026, 12, 16), LocalDate.of(2027, 1, 15)),
					tuple("3-я четверть", LocalDate.of(2027, 3, 11), LocalDate.of(2027, 4, 1)),
					tuple("4-я четверть", LocalDate.of(2027, 5, 17), LocalDate.of(2027, 6, 7)));
		assertThat(planned)
			.allSatisfy(report -> assertThat(report.lines()).extracting(ReportLine::title, ReportLine::due)
				.containsExactly(tuple("Занятия с учителем партнёра", LocalDate.of(2026, 12, 20)),
						tuple("Тренинг для учителей", LocalDate.of(2027, 3, 1)),
						tuple(SchoolTracks.ROW_OF_ALL_SCHOOLS, null)));
		task(track, "Task_SubmitReport").hasName("Сдать отчёт за период — СОШ № 1 · 1-я четверть")
			.isNotAssigned()
			.hasCandidateGroup("school-" + track.district().school(1))
			.hasDueDate(endOf("2026-12-09"));
		track.submit(planned.get(0));
		task(track, "Task_CheckReport").hasName("Проверить отчёт — СОШ № 1 · 1-я четверть")
			.isAssignedTo(track.curator())
			.hasDueDate(endOf("2026-12-02"));
	}

	@Test
	void asksForTheSummaryAfterTheLastReport() {
		var track = this.tracks.start().upTo("Task_SubmitReport");
		var planned = this.reports.ofSupport(track.supportId());
		planned.subList(0, 3).forEach(track::report);
		assertThat(track.instance()).isWaitingAt("Call_QuarterlyReport").hasNotPassed("Task_SummariseSupport");
		assertThat(this.watch.task(track, "Task_SummariseSupport")).isNull();
		track.report(planned.get(3));
		task(track, "Task_SummariseSupport").hasName("Подвести итоги сопровождения — СОШ № 1")
			.isAssignedTo(track.curator())
			.hasDueDate(endOf("2027-06-16"));
	}

	@Test
	void refusesAMeasureAgainstARiskThatWasNotAgreedOn() {
		var track = this.tracks.start().upTo("Task_DraftProgramme");
		var form = Map.of("title", "Программа", "goal", "Цель", "measures",
				List.of(SchoolForms.measure(SchoolForms.ACUTE_RISK, "Занятия", "2027-03-01"),
						SchoolForms.measure(SchoolForms.ABSENT_RISK, "Закупка", "2027-03-01")));
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

	@Test
	void closesTheReportsOfASchoolThatLeaves() {
		var track = this.tracks.start().upTo("Task_SubmitReport");
		track.submit(this.reports.ofSupport(track.supportId()).get(0));
		this.process.leave(track.supportId(), "Письмо № 8");
		track.jobs().fireDue(track.district().id());
		assertThat(track.instance()).isEnded().hasPassed("EndEvent_SchoolLeft").hasNotPassed("Task_SummariseSupport");
		assertThat(this.supports.get(track.supportId()).state()).isEqualTo(SupportState.LEFT);
		assertThat(this.reports.ofSupport(track.supportId())).hasSize(4)
			.extracting(QuarterlyReport::state)
			.containsOnly(ReportState.CLOSED);
		this.watch.nothingIsLeftOf(track);
	}

	@Test
	void carriesOverWhatTheYearLeavesUnfinished() {
		var track = this.tracks.start().upTo("Task_FillSelfAssessment");
		this.runningYears.settle(track.year(), Settlement.Decision.CARRY_OVER);
		this.tracks.closeYear(track);
		assertThat(track.instance()).isEnded().hasPassed("EndEvent_SupportClosed");
		assertThat(this.supports.get(track.supportId()).state()).isEqualTo(SupportState.CARRIED_OVER);
		assertThat(this.watch.steps(track.supportId()).values()).containsOnly(ActivityState.DONE,
				ActivityState.CARRIED_OVER);
		this.watch.nothingIsLeftOf(track);
	}

	private TaskAssert task(SchoolTrack track, String taskKey) {
		return assertThat(this.watch.task(track, taskKey));
	}

}
