package org.vekha.indicator;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.vekha.municipality.Municipalities;
import org.vekha.shared.NotFound;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

class IndicatorsTests {

	private static final SchoolYear YEAR = new SchoolYear(2026);

	private final IndicatorRepository repository = mock();

	private final IndicatorValueRepository values = mock();

	private final Indicators indicators = new Indicators(this.repository, this.values, mock(Municipalities.class));

	private final Indicator share = new Indicator("yurga", 1).describe("Доля школ с низкими результатами", "%",
			Direction.DOWN);

	private final Indicator trend = new Indicator("yurga", 2).describe("Доля справившихся с ВПР", "динамика", null);

	@BeforeEach
	void twoIndicators() {
		given(this.repository.findByMunicipalityIdOrderByNumber("yurga")).willReturn(List.of(this.share, this.trend));
	}

	@Test
	void takesNumbersAndWords() {
		enter(fact(this.share, "7,6%"), fact(this.trend, "положительная"));
		assertThat(saved()).extracting(IndicatorValue::fact).containsExactly("7,6%", "положительная");
		assertThat(new Amount("7,6%").number()).contains(new BigDecimal("7.6"));
		assertThat(new Amount("положительная").number()).isEmpty();
	}

	@Test
	void takesWhatIsExpectedLater() {
		enter(fact(this.share, "8"), new Fact(this.trend.id(), null, true));
		assertThat(saved()).extracting(IndicatorValue::late).containsExactly(false, true);
	}

	@Test
	void refusesAMissingFactThatIsNotMarked() {
		refuses("«Доля справившихся с ВПР»", fact(this.share, "8"), new Fact(this.trend.id(), " ", false));
		refuses("«Доля справившихся с ВПР»", fact(this.share, "8"));
	}

	@Test
	void refusesAFactThatIsMarkedAsExpected() {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new Fact(this.share.id(), "8", true));
	}

	@Test
	void refusesAShareOfMoreThanAll() {
		refuses("от 0 до 100 %", fact(this.share, "108"), fact(this.trend, "108"));
	}

	@Test
	void refusesAnIndicatorTwiceOrOfSomebodyElse() {
		refuses("дважды", fact(this.share, "8"), fact(this.share, "9"));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> enter(fact(this.share, "8"),
				fact(this.trend, "положительная"), new Fact(UUID.randomUUID(), "1", false)));
	}

	@Test
	void keepsAKnownFactThatIsMarkedAsExpectedLater() {
		var value = new IndicatorValue(this.share.id(), YEAR);
		value.fact(new Amount("8"));
		value.expectLate();
		assertThat(value.fact()).isEqualTo("8");
		assertThat(value.late()).isFalse();
	}

	private void refuses(String message, Fact... facts) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> enter(facts)).withMessageContaining(message);
	}

	private void enter(Fact... facts) {
		this.indicators.enterFacts("yurga", YEAR, Arrays.asList(facts));
	}

	private List<IndicatorValue> saved() {
		var saved = ArgumentCaptor.forClass(IndicatorValue.class);
		verify(this.values, atLeastOnce()).save(saved.capture());
		return saved.getAllValues();
	}

	private static Fact fact(Indicator indicator, String value) {
		return new Fact(indicator.id(), value, false);
	}

}
