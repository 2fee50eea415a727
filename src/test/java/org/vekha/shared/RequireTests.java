package org.vekha.shared;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RequireTests {

	@Test
	void returnsWhatWasTypedWithoutSurroundingBlanks() {
		assertThat(Require.text("  текст ", "Поле")).isEqualTo("текст");
		assertThat(Require.line(" строка ", "Поле")).isEqualTo("строка");
		assertThat(Require.optionalLine("  ", "Поле")).isNull();
	}

	@ParameterizedTest
	@NullAndEmptySource
	@ValueSource(strings = " \n ")
	void refusesWhatIsMissing(String missing) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> Require.text(missing, "Цель"))
			.withMessage("Заполните поле «Цель».");
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> Require.line(missing, "Цель"))
			.withMessage("Заполните поле «Цель».");
	}

	@Test
	void refusesWhatIsTooLong() {
		assertThat(Require.text("я".repeat(4000), "Цель")).hasSize(4000);
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> Require.text("я".repeat(4001), "Цель"))
			.withMessageContaining("длиннее 4000 знаков (сейчас 4001)");
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> Require.line("я".repeat(256), "Номер"))
			.withMessageContaining("длиннее 255 знаков");
	}

	@Test
	void refusesTheCharacterThatTheDatabaseCannotStore() {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> Require.text("а\0б", "Цель"))
			.withMessageContaining("недопустимый знак");
	}

	@Test
	void refusesDaysThatMustBeSlips() {
		var day = LocalDate.of(2026, 9, 1);
		assertThat(Require.day(day, "Дата")).isEqualTo(day);
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> Require.day(LocalDate.of(202, 9, 1), "Дата приказа"))
			.withMessage("Поле «Дата приказа»: проверьте год, указан 202.");
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> Require.day(null, "Дата приказа"));
	}

	@Test
	void refusesEmptyAndOverlongLists() {
		assertThat(Require.list(List.of(1, 2), 2, "Строки")).containsExactly(1, 2);
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> Require.list(List.of(), 2, "Строки"));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> Require.list(List.of(1, 2, 3), 2, "Строки"));
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> Require.list(Arrays.asList(1, null), 2, "Строки"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "yurga", "yurga-14", "a1" })
	void takesReadableKeys(String key) {
		assertThat(Require.key(key, "Код")).isEqualTo(key);
	}

	@ParameterizedTest
	@NullAndEmptySource
	@ValueSource(strings = { "Yurga", "юрга", "yurga_14", "-yurga", "yurga--14", "yurga 14",
			"a123456789b123456789c123456789d123456789e12345678" })
	void refusesKeysThatTheEngineMightNotTake(String key) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> Require.key(key, "Код"));
	}

	@Test
	void takesAnOrderWholeOrNotAtAll() {
		var day = LocalDate.of(2026, 9, 1);
		Require.wholeOrder("12", day, "приказа");
		Require.wholeOrder(null, null, "приказа");
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> Require.wholeOrder("12", null, "приказа"))
			.withMessage("Укажите и номер, и дату приказа или не указывайте ничего.");
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> Require.wholeOrder(null, day, "приказа"));
	}

}
