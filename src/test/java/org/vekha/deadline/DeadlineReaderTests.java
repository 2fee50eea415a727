package org.vekha.deadline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vekha.shared.SchoolYear;

import static org.assertj.core.api.Assertions.assertThat;

class DeadlineReaderTests {

	private static final Period PLAN = new Period(LocalDate.of(2020, 9, 1), LocalDate.of(2021, 8, 31));

	private final DeadlineReader reader = DeadlineReader.usual(PLAN);

	@ParameterizedTest(name = "{0}")
	@MethodSource("worded")
	void readsWhatMunicipalitiesWrite(Row row) {
		var deadline = DeadlineReader.usual(row.plan()).read(row.phrase());
		assertThat(deadline.kind()).isEqualTo(row.kind());
		assertThat(deadline.recurrence()).isEqualTo(row.recurrence());
		assertThat(deadline.intervals()).hasSize(row.count());
		assertThat(deadline.explanation()).isNotBlank();
		if (row.count() > 0) {
			assertThat(written(deadline.intervals().get(0))).isEqualTo(row.first());
			assertThat(written(deadline.intervals().get(row.count() - 1))).isEqualTo(row.last());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "31.02.2021", "31 ноября 2020", "202-2021", "20020", "2021-2020", "май 2021 – март 2021",
			"5 четверть", "32 октября", "15.13.2020", "15.10.202", "29.02.2021", "28-3 октября", "" })
	void neverGuessesWhatContradictsItself(String phrase) {
		assertThat(this.reader.read(phrase).kind()).isEqualTo(DeadlineKind.UNCLEAR);
	}

	@Test
	void saysWhereTheYearCameFrom() {
		assertThat(this.reader.read("сентябрь, март").explanation()).contains("взят из срока плана: 2020, 2021");
	}

	@Test
	void saysWhichSlipItOverlooked() {
		assertThat(this.reader.read("сентбярь 2020").explanation()).contains("«сентбярь» прочитано как «сентябрь»");
	}

	@Test
	void saysWhichWordsItLeftAside() {
		assertThat(this.reader.read("октябрь 2020, совещание директоров").explanation())
			.contains("«совещание директоров» на срок не влияют");
	}

	@Test
	void saysWhatIsWrongWithADay() {
		assertThat(this.reader.read("31.02.2021").explanation()).contains("31.02").contains("нет в календаре");
	}

	@Test
	void quotesTheWordsAsPrinted() {
		assertThat(this.reader.read("Согласно плану-графику ГИА").explanation())
			.contains("«Согласно плану-графику ГИА»");
		assertThat(this.reader.read("октябрь (по плану – графику)").explanation()).contains("«по плану – графику»");
	}

	@Test
	void saysHowOftenInTheWordsWhereNoTitleDoes() {
		assertThat(this.reader.read("1 раз в 3 месяца").explanation()).contains("Повторяется: 1 раз в 3 месяца;");
		assertThat(this.reader.read("2 раза в месяц").explanation()).contains("Повторяется: 2 раза в месяц;");
	}

	@Test
	void comesRoundOnlyWhileTheMunicipalitysSchoolsAreOnDuringTheSchoolYear() {
		var usual = SchoolCalendar.usual(new SchoolYear(2020));
		var quarters = new ArrayList<>(usual.quarters());
		quarters.set(3, new Period(LocalDate.of(2021, 4, 1), LocalDate.of(2021, 5, 24)));
		var own = new DeadlineReader(PLAN, year -> new SchoolCalendar(year, quarters, usual.autumn(), usual.winter(),
				usual.spring(), usual.summer()));
		var schoolYear = own.read("в течение учебного года, 1 раз в месяц");
		assertThat(schoolYear.lastDay()).contains(LocalDate.of(2021, 5, 24));
		assertThat(schoolYear.explanation()).contains("летние каникулы не считаются");
		var year = own.read("в течение года, 1 раз в месяц");
		assertThat(year.lastDay()).contains(LocalDate.of(2021, 8, 31));
		assertThat(year.explanation()).doesNotContain("каникулы");
	}

	@Test
	void saysWhatTwoYearsLeaveOpen() {
		assertThat(this.reader.read("сентябрь 2020 – 2021").explanation()).contains("два года (2020/2021)");
	}

	@Test
	void anEmptyCellIsUnclear() {
		assertThat(this.reader.read(null)).isEqualTo(this.reader.read(""));
		assertThat(this.reader.read(" \u00a0— ").kind()).isEqualTo(DeadlineKind.UNCLEAR);
	}

	@Test
	void aTextThatIsTooLongIsUnclear() {
		var deadline = this.reader.read("октябрь ".repeat(1000));
		assertThat(deadline.kind()).isEqualTo(DeadlineKind.UNCLEAR);
		assertThat(deadline.explanation()).contains("4000");
	}

	private static Stream<Row> worded() throws IOException {
		try (var stream = DeadlineReaderTests.class.getResourceAsStream("worded-deadlines.tsv")) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter(line -> !line.startsWith("#"))
				.map(line -> Row.of(line.split("\t", -1)))
				.toList()
				.stream();
		}
	}

	private static String written(Period period) {
		return "%s..%s".formatted((period.start() != null) ? period.start() : "", period.end());
	}

	private record Row(Period plan, String phrase, DeadlineKind kind, Recurrence recurrence, int count, String first,
			String last) {

		static Row of(String[] cells) {
			var plan = cells[0].split("\\.\\.");
			return new Row(new Period(LocalDate.parse(plan[0]), LocalDate.parse(plan[1])),
					cells[1].replace("\\n", "\n"), DeadlineKind.valueOf(cells[2]),
					cells[3].isEmpty() ? null : Recurrence.valueOf(cells[3]), Integer.parseInt(cells[4]), cells[5],
					cells[6]);
		}

		@Override
		public String toString() {
			return this.phrase;
		}

	}

}
