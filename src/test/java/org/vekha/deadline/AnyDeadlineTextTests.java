package org.vekha.deadline;

import java.time.LocalDate;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every text: nothing that anybody writes makes the reader fail.
 */
class AnyDeadlineTextTests {

	private static final Period PLAN = new Period(LocalDate.of(2020, 9, 1), LocalDate.of(2021, 8, 31));

	private final DeadlineReader reader = DeadlineReader.usual(PLAN);

	@Property
	void nothingMakesItFail(@ForAll @StringLength(max = 200) String text) {
		assertSound(text);
	}

	@Property
	void noHeapOfWordsMakesItFail(@ForAll("heaps") String text) {
		assertSound(text);
	}

	@Property(tries = 20)
	void noLongTextMakesItFail(@ForAll("pieces") String piece) {
		assertSound(piece.repeat(4000 / piece.length()));
	}

	private void assertSound(String text) {
		var deadline = this.reader.read(text);
		assertThat(deadline.phrase()).isEqualTo(text);
		assertThat(deadline.explanation()).isNotBlank().hasSizeLessThan(4000);
		assertThat(deadline.intervals())
			.allMatch(period -> period.start() == null || !period.start().isAfter(period.end()));
	}

	@Provide
	Arbitrary<String> heaps() {
		return pieces().list().ofMaxSize(12).map(pieces -> String.join(" ", pieces));
	}

	@Provide
	Arbitrary<String> pieces() {
		return Arbitraries.of("октябрь", "до", "с", "по", "-", "2020", "2021", "202", "31.02.2021", "15.10.2020", "12",
				"3", "квартал", "четверть", "I", "-", ",", "(", ")", "каждый", "месяц", "числа", "раз", "в", "год",
				"учебный", "полугодие", "не", "позднее", "по итогам", "конец", "начало", "неделя", "последняя",
				"вторник", "ежемесячно", "ежегодно", "постоянно", "после", "ВПР", "план", "график", "каникулы",
				"зимние", "и", "\n", "29 февраля", "с 5", "г.", "уч.", "течение", "10 дней", "/", "зима", "весь",
				"период", "1,", "99999999999");
	}

}
