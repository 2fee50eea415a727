package org.vekha.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.Reporter;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class QuarterlyReportTests {

	private static final LocalDate DAY = LocalDate.of(2026, 12, 28);

	private static final ReportLine MENTORING = ReportLine
		.of(PlannedLine.activity(UUID.randomUUID(), "Менторское сопровождение", null));

	private static final ReportLine COURSES = ReportLine
		.of(PlannedLine.measure(UUID.randomUUID(), "Курсы для учителей", DAY, null));

	@Test
	void ofASchoolIsCheckedAndMayBeReturned() {
		var report = ofSchool(2);
		submit(report, LineOutcome.IN_PROGRESS);
		assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
		report.giveBack("Добавьте, кто обучен", List.of());
		assertThat(report.state()).isEqualTo(ReportState.RETURNED);
		submit(report, LineOutcome.DONE);
		report.accept();
		assertThat(report.state()).isEqualTo(ReportState.ACCEPTED);
		assertThat(report.remark()).isNull();
	}

	@Test
	void ofABodyThatIsTakenAtItsWordIsAcceptedAtOnce() {
		var report = ofLead(Body.METHODICAL_CENTRE);
		submit(report, LineOutcome.IN_PROGRESS);
		assertThat(report.state()).isEqualTo(ReportState.ACCEPTED);
		assertThat(ofLead(Body.WORKING_GROUP).checkNeeded()).isTrue();
	}

	@Test
	void answersEveryLineAndNoOther() {
		var report = ofSchool(2);
		var answer = new LineReport(MENTORING.lineId(), LineOutcome.DONE, null);
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> submit(report, answer))
			.withMessageContaining("«Курсы для учителей»");
		var stranger = new LineReport(UUID.randomUUID(), LineOutcome.DONE, null);
		var other = new LineReport(COURSES.lineId(), LineOutcome.DONE, null);
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> submit(report, answer, other, stranger));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> submit(report, answer, other, other));
		assertThat(report.state()).isEqualTo(ReportState.OPEN);
	}

	@Test
	void isSubmittedAndCheckedOnce() {
		var report = ofSchool(2);
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(report::accept);
		submit(report, LineOutcome.DONE);
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> submit(report, LineOutcome.DONE));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> report.giveBack("", List.of()))
			.withMessageContaining("Замечания");
	}

	@Test
	void staysAcceptedWhenItsYearIsClosed() {
		var report = ofLead(Body.METHODICAL_CENTRE);
		submit(report, LineOutcome.DONE);
		report.close("Год закончен");
		assertThat(report.state()).isEqualTo(ReportState.ACCEPTED);
		var late = ofSchool(3);
		late.close("Год закончен");
		assertThat(late.state()).isEqualTo(ReportState.CLOSED);
	}

	@Test
	void givesAWholeYearActivityItsFinalState() {
		var worked = ofSchool(1);
		submit(worked, LineOutcome.IN_PROGRESS);
		var history = new LineHistory(List.of(worked), 4);
		assertThat(history.result(MENTORING.lineId(), LineOutcome.DONE)).isEqualTo(ActivityState.DONE);
		assertThat(history.result(MENTORING.lineId(), LineOutcome.NOT_DONE)).isEqualTo(ActivityState.PARTLY_DONE);
		assertThat(history.result(MENTORING.lineId(), null)).isEqualTo(ActivityState.PARTLY_DONE);
		assertThat(history.result(UUID.randomUUID(), LineOutcome.IN_PROGRESS)).isEqualTo(ActivityState.PARTLY_DONE);
		assertThat(history.result(UUID.randomUUID(), LineOutcome.NOT_DONE)).isEqualTo(ActivityState.NOT_DONE);
	}

	private static QuarterlyReport ofSchool(int number) {
		return QuarterlyReport.ofSchool(UUID.randomUUID(), UUID.randomUUID(), "yurga-14", period(number), DAY,
				List.of(MENTORING, COURSES));
	}

	private static QuarterlyReport ofLead(Body lead) {
		return QuarterlyReport.ofLead(ReportFixtures.year(), Reporter.of(lead), period(4), DAY, List.of(MENTORING));
	}

	private static ReportedPeriod period(int number) {
		return new ReportedPeriod(number, number + "-я четверть", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 30),
				number == 4);
	}

	private static void submit(QuarterlyReport report, LineOutcome outcome) {
		var answers = report.lines().stream().map(line -> new LineReport(line.lineId(), outcome, null)).toList();
		submit(report, answers.toArray(LineReport[]::new));
	}

	private static void submit(QuarterlyReport report, LineReport... answers) {
		var questions = Questions.of(report, new LineHistory(List.of(), 1), Map.of(), Attachments.none());
		report.submit(questions, List.of(answers), Attachments.none(), "Итоги", "school", DAY);
	}

}
