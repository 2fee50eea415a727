package org.vekha.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

class QuestionsTests {

	private static final LocalDate DAY = LocalDate.of(2026, 10, 30);

	private static final ReportLine COURSES = measure("Курсы", LocalDate.of(2026, 10, 1), "Справка");

	private static final ReportLine MEETINGS = measure("Встречи", LocalDate.of(2026, 10, 20), "Обучено 60% педагогов");

	private static final ReportLine LATER = measure("Олимпиада", LocalDate.of(2027, 3, 1), null);

	private static final ReportLine ALL_YEAR = ReportLine
		.of(PlannedLine.activity(UUID.randomUUID(), "Наставничество", null));

	private static final Paper PAPER = new Paper(PaperKind.PAPER, null, null);

	private final UUID supportId = UUID.randomUUID();

	private final QuarterlyReport first = report(1);

	private final QuarterlyReport second = report(2);

	@Test
	void areAboutWhatIsDueAndWhatRunsAllYear() {
		assertThat(questions(this.first).asked()).extracting(ReportLine::title)
			.containsExactly("Курсы", "Встречи", "Наставничество");
	}

	@Test
	void areInTheLastPeriodAboutEverythingThatIsUnfinished() {
		assertThat(questions(report(4)).asked()).extracting(ReportLine::title).contains("Олимпиада");
	}

	@Test
	void leaveOutWhatWasFinishedBefore() {
		submit(this.first, done(COURSES, null, PAPER), inProgress(MEETINGS), done(ALL_YEAR, null, null));
		assertThat(questions(this.second, this.first).asked()).extracting(ReportLine::title, ReportLine::outcome)
			.containsExactly(tuple("Встречи", LineOutcome.IN_PROGRESS));
	}

	@Test
	void needNoAnswerToWhatTheSchoolHasMarkedAsDone() {
		var marks = Map.of(COURSES.lineId(), done(COURSES, null, PAPER), LATER.lineId(), done(LATER, null, null));
		var questions = Questions.of(this.first, nothingBefore(), marks, Attachments.none());
		assertThat(questions.settled()).extracting(ReportLine::title).containsExactly("Курсы", "Олимпиада");
		this.first.submit(questions, List.of(inProgress(MEETINGS), inProgress(ALL_YEAR)), Attachments.none(), "Итоги",
				"school", DAY);
		assertThat(this.first.answered()).extracting(ReportLine::title, ReportLine::outcome)
			.contains(tuple("Олимпиада", LineOutcome.DONE));
	}

	@Test
	void askForThePaperThatAMarkLacks() {
		var marks = Map.of(COURSES.lineId(), done(COURSES, null, null));
		var questions = Questions.of(this.first, nothingBefore(), marks, Attachments.none());
		assertThat(questions.settled()).isEmpty();
		assertThat(questions.asked().get(0).outcome()).isEqualTo(LineOutcome.DONE);
		assertThat(Questions.of(this.first, nothingBefore(), marks, new Attachments(Set.of(COURSES.lineId()), false))
			.settled()).hasSize(1);
	}

	@Test
	void refuseADocumentWithoutPaper() {
		refuses("ожидается документ («Справка»)", done(COURSES, null, null), inProgress(MEETINGS),
				inProgress(ALL_YEAR));
	}

	@Test
	void refuseAFileThatIsNotThere() {
		refuses("файла во вкладке «Документы» нет", done(COURSES, null, new Paper(PaperKind.FILE, null, null)),
				inProgress(MEETINGS), inProgress(ALL_YEAR));
	}

	@Test
	void takeAFileOfTheReportForTheLineThatNamesIt() {
		var file = done(COURSES, null, new Paper(PaperKind.FILE, null, null));
		var attached = new Attachments(Set.of(), true);
		this.first.submit(questions(this.first), List.of(file, inProgress(MEETINGS), inProgress(ALL_YEAR)), attached,
				"Итоги", "school", DAY);
		assertThat(this.first.state()).isEqualTo(ReportState.SUBMITTED);
	}

	@Test
	void refuseAShareWithoutItsFigures() {
		refuses("Строка «Встречи»: укажите, сколько сделано; ожидается 60 % педагогов", inProgress(COURSES),
				done(MEETINGS, null, null), inProgress(ALL_YEAR));
		refuses("сколько всего", inProgress(COURSES), done(MEETINGS, new Count(3, null), null), inProgress(ALL_YEAR));
	}

	@Test
	void refuseALineThatIsNotAskedAbout() {
		refuses("лишние строки", inProgress(COURSES), inProgress(MEETINGS), inProgress(ALL_YEAR), inProgress(LATER));
	}

	@Test
	void areAfterARemarkOnlyAboutItsLine() {
		submit(this.first, done(COURSES, null, PAPER), inProgress(MEETINGS), inProgress(ALL_YEAR));
		this.first.giveBack(null, List.of(new LineRemark(MEETINGS.lineId(), "Сколько встреч?")));
		assertThat(this.first.remark()).isNull();
		assertThat(questions(this.first).asked()).extracting(ReportLine::title, ReportLine::remark)
			.containsExactly(tuple("Встречи", "Сколько встреч?"));
		submit(this.first, done(MEETINGS, new Count(6, 10), null));
		assertThat(this.first.answered()).extracting(ReportLine::outcome)
			.containsExactly(LineOutcome.IN_PROGRESS, LineOutcome.DONE, LineOutcome.DONE);
		assertThat(this.first.returns()).isEqualTo(1);
	}

	@Test
	void areAfterAGeneralRemarkAboutAllLines() {
		submit(this.first, done(COURSES, null, PAPER), inProgress(MEETINGS), inProgress(ALL_YEAR));
		this.first.giveBack("Уточните", List.of());
		assertThat(questions(this.first).asked()).hasSize(3);
	}

	@Test
	void haveNoRemarkOnALineOfAnotherReport() {
		submit(this.first, done(COURSES, null, PAPER), inProgress(MEETINGS), inProgress(ALL_YEAR));
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.first.giveBack(null, List.of(new LineRemark(UUID.randomUUID(), "Где?"))))
			.withMessageContaining("нет в этом отчёте");
	}

	@Test
	void countNoMoreThanThereIs() {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new Count(11, 10))
			.withMessageContaining("«11 из 10»");
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new Count(-1, null));
	}

	private void refuses(String fault, LineReport... answers) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> submit(this.first, answers))
			.withMessageContaining(fault);
		assertThat(this.first.state()).isEqualTo(ReportState.OPEN);
		assertThat(this.first.answered()).isEmpty();
	}

	private QuarterlyReport report(int number) {
		return QuarterlyReport.ofSchool(
				UUID.randomUUID(), this.supportId, "yurga-14", new ReportedPeriod(number, number + "-я четверть",
						LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 31), number == 4),
				DAY, List.of(LATER, ALL_YEAR, MEETINGS, COURSES));
	}

	private static void submit(QuarterlyReport report, LineReport... answers) {
		report.submit(questions(report), List.of(answers), Attachments.none(), "Итоги", "school", DAY);
	}

	private static Questions questions(QuarterlyReport report, QuarterlyReport... before) {
		return Questions.of(report, new LineHistory(List.of(before), report.period().number()), Map.of(),
				Attachments.none());
	}

	private static LineHistory nothingBefore() {
		return new LineHistory(List.of(), 1);
	}

	private static ReportLine measure(String title, LocalDate due, String expected) {
		return ReportLine.of(PlannedLine.measure(UUID.randomUUID(), title, due, expected));
	}

	private static LineReport done(ReportLine line, Count count, Paper paper) {
		return new LineReport(line.lineId(), LineOutcome.DONE, null, count, paper);
	}

	private static LineReport inProgress(ReportLine line) {
		return new LineReport(line.lineId(), LineOutcome.IN_PROGRESS, null);
	}

}
