package org.vekha.programme;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vekha.deadline.DeadlineReader;
import org.vekha.deadline.Period;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MeasureReaderTests {

	private static final Period YEAR = new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31));

	private static final Measure BEFORE = ProgrammeFixtures.measure("1.2", LocalDate.of(2027, 3, 1));

	private final MeasureReader reader = new MeasureReader(DeadlineReader.usual(YEAR), List.of(BEFORE), YEAR.end());

	@ParameterizedTest
	@CsvSource({ "до 25 декабря, 2026-12-25", "февраль, 2027-02-28", "20.05.2027, 2027-05-20",
			"в течение года, 2027-08-31", "ежемесячно, 2027-08-31", "сентябрь – ноябрь 2026, 2026-11-30" })
	void takesDeadlinesInWords(String phrase, LocalDate due) {
		var measure = this.reader.read(List.of(row("new", "Занятия", phrase))).get(0);
		assertThat(measure.deadline().phrase()).isEqualTo(phrase);
		assertThat(measure.due()).isEqualTo(due);
	}

	@Test
	void knowsAMeasureAgainByItsId() {
		var rows = List.of(row(BEFORE.id().toString(), "Уроки", "март"), row("new", "Курсы", "март"));
		var read = this.reader.read(rows);
		assertThat(read.get(0).id()).isEqualTo(BEFORE.id());
		assertThat(read.get(1).id()).isNotEqualTo(BEFORE.id());
	}

	@Test
	void givesAnIdToACopiedRow() {
		var copied = row(BEFORE.id().toString(), "Уроки", "март");
		var read = this.reader.read(List.of(copied, copied));
		assertThat(read).extracting(Measure::id).doesNotHaveDuplicates().startsWith(BEFORE.id());
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "0f1f9a52-0000-4d5c-9f43-0d8f5b0e2a11", "1", "" })
	void refusesAMeasureOfAnotherProgramme(String id) {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.reader.read(List.of(row("new", "Уроки", "март"), row(id, "Чужое", "март"))))
			.withMessage("Мероприятие 2 «Чужое»: такого мероприятия в этой программе нет. Удалите строку и впишите "
					+ "его новой.");
	}

	@ParameterizedTest
	@CsvSource({ "до 1 октября 2027 г., 01.10.2027", "сентябрь 2027 года, 30.09.2027" })
	void refusesAMeasureAfterTheYear(String phrase, String end) {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.reader.read(List.of(row("new", "Занятия", "март"), row("new", "Курсы", phrase))))
			.withMessageStartingWith("Мероприятие 2 «Курсы»: срок «%s»".formatted(phrase))
			.withMessageEndingWith("не позже 31.08.2027.")
			.withMessageContaining(end);
	}

	@ParameterizedTest
	@CsvSource({ "когда получится", "202-2021", "после совещания" })
	void refusesADeadlineThatNamesNoDays(String phrase) {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.reader.read(List.of(row("new", "Курсы", phrase))))
			.withMessageStartingWith("Мероприятие 1 «Курсы»: срок «%s»".formatted(phrase))
			.withMessageContaining("Напишите, например, «до 25 декабря»");
	}

	@Test
	void namesEveryFaultyRow() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.reader
				.read(List.of(row("new", "Курсы", "когда-нибудь"), row("new", "а".repeat(4001), "март"))))
			.withMessageContaining("Мероприятие 1 «Курсы»")
			.withMessageContaining("Мероприятие 2 «")
			.withMessageContaining("длиннее 4000 знаков (сейчас 4001)");
	}

	private static WrittenMeasure row(String id, String title, String deadline) {
		return new WrittenMeasure(id, "1.2", title, deadline, "завуч", "Журнал");
	}

}
