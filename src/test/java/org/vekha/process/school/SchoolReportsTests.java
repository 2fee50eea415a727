package org.vekha.process.school;

import java.time.LocalDate;

import org.camunda.bpm.engine.test.assertions.bpmn.TaskAssert;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.cycle.SchoolSupports;
import org.vekha.cycle.Settlement;
import org.vekha.cycle.SupportState;
import org.vekha.process.RunningYears;
import org.vekha.process.access.AtOnce;
import org.vekha.process.access.SubmittedForm;
import org.vekha.reporting.LineOutcome;
import org.vekha.reporting.MarkState;
import org.vekha.reporting.MeasureMark;
import org.vekha.reporting.MeasureMarks;
import org.vekha.reporting.QuarterlyReport;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.reporting.ReportLine;
import org.vekha.reporting.ReportState;
import org.vekha.roadmap.ActivityState;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.vekha.process.school.TrackWatch.endOf;

/**
 * What comes of a school's programme in the course of the year, and how the year ends.
 */
@VekhaTest
class SchoolReportsTests {

	@Autowired
	private SchoolTracks tracks;

	@Autowired
	private TrackWatch watch;

	@Autowired
	private SchoolSupports supports;

	@Autowired
	private QuarterlyReports reports;

	@Autowired
	private MeasureMarks marks;

	@Autowired
	private RunningYears runningYears;

	@Autowired
	private SchoolSupportProcess process;

	@LocalServerPort
	private int port;

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

	@RepeatedTest(3)
	void keepsWhatTwoReportsSayOfAMeasureAtTheSameMoment() throws Exception {
		var track = this.tracks.start().upTo("Task_SubmitReport");
		var two = this.reports.ofSupport(track.supportId()).subList(0, 2);
		track.jobs().goTo(two.get(1).opensOn(), track.district().id());
		var answers = AtOnce.all(() -> send(track, two.get(0)), () -> send(track, two.get(1)));
		assertThat(answers).allSatisfy(answer -> assertThat(answer.accepted()).as(answer.message()).isTrue());
		assertThat(this.reports.ofSupport(track.supportId()).subList(0, 2)).extracting(QuarterlyReport::state)
			.containsOnly(ReportState.SUBMITTED);
		assertThat(this.marks.latest(track.supportId()).values()).extracting(MeasureMark::number, MeasureMark::state)
			.containsExactly(tuple(1, MarkState.IN_PROGRESS));
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

	private SubmittedForm send(SchoolTrack track, QuarterlyReport report) {
		var task = this.watch.tasks(track, "Task_SubmitReport")
			.stream()
			.filter(open -> open.getName().endsWith(report.period().title()))
			.findFirst()
			.orElseThrow();
		var form = SchoolForms.report(report, this.reports.questions(report.id()).asked(), LineOutcome.IN_PROGRESS);
		return SubmittedForm.send(this.port, track.director(), task.getId(), form);
	}

	private TaskAssert task(SchoolTrack track, String taskKey) {
		return assertThat(this.watch.task(track, taskKey));
	}

}
