package org.vekha.setup;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BreakWordsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			апрель | 0401-0430 нет дороги
			Апрель, ноябрь | 0401-0430 нет дороги; 1101-1130 нет дороги
			апрель и май | 0401-0531 нет дороги
			ноябрь–декабрь | 1101-1231 нет дороги
			декабрь, январь | 1201-0131 нет дороги
			с октября по декабрь | 1001-1231 нет дороги
			февраль | 0201-0229 нет дороги
			март - мая | 0301-0531 нет дороги
			20.10–05.12 | 1020-1205 нет дороги
			ледостав с 20.10 по 05.12; ледоход (10.04-20.05) | 1020-1205 ледостав; 0410-0520 ледоход
			с 20 октября по 5 декабря | 1020-1205 нет дороги
			""")
	void readsMonthsAndDays(String words, String breaks) {
		assertThat(BreakWords.read(words)
			.stream()
			.map(each -> "%s-%s %s".formatted(digits(each.first()), digits(each.last()), each.title()))
			.collect(Collectors.joining("; "))).isEqualTo(breaks);
	}

	@Test
	void readsNothing() {
		assertThat(BreakWords.read("")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "весной", "20.13–01.01", "30.02–01.03", "май 2024", "20.10", "<b>май</b>" })
	void asksForWhatItCannotRead(String words) {
		assertThatThrownBy(() -> BreakWords.read(words)).isInstanceOf(RuleViolation.class)
			.hasMessageContaining(words.toLowerCase())
			.hasMessageContaining("«апрель, ноябрь»");
	}

	private static String digits(Object day) {
		return day.toString().replace("-", "");
	}

}
