package org.vekha.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vekha.deadline.Deadline;
import org.vekha.deadline.DeadlineKind;
import org.vekha.deadline.DeadlineReader;
import org.vekha.deadline.Period;
import org.vekha.intake.RowCorrection.Use;
import org.vekha.responsible.ResponsibleReader;
import org.vekha.roadmap.Circle;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ImportRowsTests {

	private static final Period PLAN = new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31));

	private static final LocalDate START = LocalDate.of(2026, 11, 2);

	private static final LocalDate END = LocalDate.of(2026, 11, 13);

	private static final String PHRASE = "после каникул";

	private final RowReader reader = new RowReader(PLAN, phrase -> Deadline.unclear(phrase, "Прочитано заново."),
			ResponsibleReader.common()::read,
			texts -> new ReadCircle(Circle.listed(), "Школы списка", List.of("МБОУ СОШ № 99")),
			(title, section) -> Optional.empty());

	private final ImportRows rows = new ImportRows(this.reader, false);

	@Test
	void keepsADeadlineSetByHandWhenSomethingElseIsCorrected() {
		var dated = corrected(read(PHRASE), correction("Семинар", PHRASE, DeadlineKind.INTERVAL));
		assertThat(dated.deadline().intervals()).containsExactly(new Period(START, END));
		var renamed = corrected(dated, correction("Семинар для учителей", PHRASE, null));
		assertThat(renamed.title()).isEqualTo("Семинар для учителей");
		assertThat(renamed.deadline()).isEqualTo(dated.deadline());
	}

	@Test
	void readsADeadlineAnewWhenItsWordsAreCorrected() {
		var dated = corrected(read(PHRASE), correction("Семинар", PHRASE, DeadlineKind.INTERVAL));
		var reworded = corrected(dated, correction("Семинар", "до каникул", null));
		assertThat(reworded.deadline()).isEqualTo(Deadline.unclear("до каникул", "Прочитано заново."));
		assertThat(corrected(dated, correction("Семинар", null, null)).deadline().phrase()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "ежедневно, Повторений за период: 248. Каждое будет отдельной задачей", "еженедельно,",
			"в течение года," })
	void warnsOfARowThatWouldBeTooManyTasks(String deadline, String warning) {
		var dated = new RowReader(PLAN, DeadlineReader.usual(PLAN)::read, this.reader.responsible(),
				texts -> new ReadCircle(Circle.listed(), "Школы списка", List.of()), this.reader.steps());
		var printed = new PrintedRow("строка 1", "1.", null, "Семинар", deadline, "Методический центр", null, null);
		var read = ImportRow.of(1, dated.read(printed, false));
		assertThat(read.warnings()).hasSize((warning != null) ? 1 : 0)
			.allSatisfy(text -> assertThat(text).startsWith(warning));
		var renamed = new ImportRows(dated, false).corrected(List.of(read),
				List.of(correction("Совещание", deadline, null)));
		assertThat(renamed.get(0).warnings()).isEqualTo(read.warnings());
	}

	@Test
	void keepsADeadlineWhoseLinesTheFormJoined() {
		var dated = corrected(read("после\nканикул"), correction("Семинар", "после\nканикул", DeadlineKind.INTERVAL));
		assertThat(corrected(dated, correction("Семинар", "послеканикул", null)).deadline())
			.isEqualTo(dated.deadline());
	}

	@Test
	void keepsTheWarningOfAnUnknownSchoolUntilTheSchoolsAreCorrected() {
		var warning = "Школа «МБОУ СОШ № 99» не найдена в муниципалитете: уточните круг школ.";
		var renamed = corrected(read("март"), correction("Семинар для учителей", "март", null));
		assertThat(renamed.warnings()).contains(warning);
		var again = correction("Семинар", "март", null);
		assertThat(corrected(renamed, again).warnings()).contains(warning);
		var chosen = corrected(renamed, in(again, Circle.all()));
		assertThat(chosen.warnings()).doesNotContain(warning);
		assertThat(corrected(chosen, in(again, Circle.all())).warnings()).doesNotContain(warning);
	}

	@Test
	void keepsTheWarningOfAnUnknownSchoolWhenNobodyTouchedTheRow() {
		var printed = new PrintedRow("строка 1", "1.", null, "Семинар", "март", "Иванова", null, null);
		var untouched = ImportRow.of(1, this.reader.read(printed, false));
		assertThat(untouched.unknown()).isNotEmpty();
		assertThat(this.rows.corrected(List.of(untouched), List.of()).get(0).warnings())
			.anyMatch(RowWarnings::isOfCircle);
	}

	@Test
	void makesAHeadingOfTheWordsThatWereCorrected() {
		var untitled = ImportRow.of(1, this.reader
			.read(new PrintedRow("строка 1", null, null, null, null, "Методический центр", null, null), false));
		var below = ImportRow.of(2, this.reader
			.read(new PrintedRow("строка 2", "1.", null, "Семинар", "март", "Методический центр", null, null), false));
		var rows = List.of(untitled, below);
		assertThat(this.rows.corrected(rows, List.of(heading("Работа с кадрами")))).singleElement()
			.extracting(ImportRow::section)
			.isEqualTo("Работа с кадрами");
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.rows.corrected(List.of(read("март")), List.of(heading(null))))
			.withMessageContaining("Строка 1: в ней нет слов для заголовка");
	}

	@Test
	void takesTheCorrectedResultAndWhatTheSchoolDoes() {
		var stated = corrected(read("март"), stating("Справка", "Участвует в семинаре"));
		assertThat(stated.expectedResult()).isEqualTo("Справка");
		assertThat(stated.schoolPart()).isEqualTo("Участвует в семинаре");
		assertThat(corrected(stated, stating(null, " ")).schoolPart()).isNull();
		assertThat(corrected(stated, stating(null, " ")).expectedResult()).isNull();
	}

	@Test
	void refusesTextsThatAreTooLongAndNamesTheRow() {
		var tooLong = "я".repeat(4001);
		refuses(stating(tooLong, null), "Строка 1: Поле «Ожидаемый результат» длиннее");
		refuses(stating(null, tooLong), "Строка 1: Поле «Что делает сама школа» длиннее");
	}

	@Test
	void offersNoUnknownPartThatIsTooLongForAName() {
		var printed = new PrintedRow("строка 1", "1.", null, "Семинар", "март", "Я" + "я".repeat(255), null, null);
		var row = ImportRow.of(1, this.reader.read(printed, false));
		assertThat(row.unknown()).hasSize(1);
		assertThat(row.nameable()).isEmpty();
		assertThat(row.undecided()).isTrue();
	}

	private void refuses(RowCorrection correction, String fault) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> corrected(read("март"), correction))
			.withMessageContaining(fault);
	}

	private static RowCorrection stating(String result, String schoolPart) {
		return new RowCorrection(1, Use.ACTIVITY, "1.", null, "Семинар", "март", null, null, null, null, Map.of(),
				result, schoolPart, Circle.listed(), null, false, null);
	}

	private static RowCorrection heading(String title) {
		return new RowCorrection(1, Use.HEADING, null, null, title, null, null, null, null, null, Map.of(), null, null,
				Circle.listed(), null, false, null);
	}

	private static RowCorrection in(RowCorrection known, Circle circle) {
		return new RowCorrection(known.row(), known.use(), known.number(), known.section(), known.title(),
				known.phrase(), known.kind(), known.start(), known.end(), known.responsibilities(), known.posts(),
				known.expectedResult(), known.schoolPart(), circle, known.step(), known.done(), known.doneOn());
	}

	private ImportRow corrected(ImportRow row, RowCorrection correction) {
		return this.rows.corrected(List.of(row), List.of(correction)).get(0);
	}

	private ImportRow read(String deadline) {
		var printed = new PrintedRow("строка 1", "1.", null, "Семинар", deadline, "Методический центр", null, null);
		return ImportRow.of(1, this.reader.read(printed, false));
	}

	private static RowCorrection correction(String title, String deadline, DeadlineKind kind) {
		var byDays = kind == DeadlineKind.INTERVAL;
		return new RowCorrection(1, Use.ACTIVITY, "1.", null, title, deadline, kind, byDays ? START : null,
				byDays ? END : null, null, Map.of(), null, null, Circle.listed(), null, false, null);
	}

}
