package org.vekha.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vekha.deadline.Deadline;
import org.vekha.deadline.DeadlineKind;
import org.vekha.deadline.Period;
import org.vekha.intake.RowCorrection.Use;
import org.vekha.responsible.ResponsibleReader;
import org.vekha.roadmap.Circle;

import static org.assertj.core.api.Assertions.assertThat;

class ImportRowsTests {

	private static final Period PLAN = new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31));

	private static final LocalDate START = LocalDate.of(2026, 11, 2);

	private static final LocalDate END = LocalDate.of(2026, 11, 13);

	private static final String PHRASE = "после каникул";

	private final RowReader reader = new RowReader(PLAN, phrase -> Deadline.unclear(phrase, "Прочитано заново."),
			ResponsibleReader.common()::read, texts -> new ReadCircle(Circle.listed(), "Школы списка", List.of()),
			title -> Optional.empty());

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

	@Test
	void keepsADeadlineWhoseLinesTheFormJoined() {
		var dated = corrected(read("после\nканикул"), correction("Семинар", "после\nканикул", DeadlineKind.INTERVAL));
		assertThat(corrected(dated, correction("Семинар", "послеканикул", null)).deadline())
			.isEqualTo(dated.deadline());
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
				byDays ? END : null, null, Map.of(), Circle.listed(), null, false, null);
	}

}
