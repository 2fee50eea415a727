package org.vekha.process.identification;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vekha.identification.Band;
import org.vekha.identification.Condition;
import org.vekha.identification.Listing;
import org.vekha.identification.ListingRules;

import static org.assertj.core.api.Assertions.assertThat;

class RememberingRulesTests {

	private int asked;

	private final ListingRules rules = new RememberingRules(new ListingRules() {

		@Override
		public Optional<Band> band(BigDecimal percentTwo) {
			RememberingRulesTests.this.asked++;
			return (percentTwo.intValue() < 20) ? Optional.empty() : Optional.of(Band.SEVERE);
		}

		@Override
		public Listing listing(int lowInLastYear, int lowInPreviousYear) {
			RememberingRulesTests.this.asked++;
			return new Listing(lowInLastYear > lowInPreviousYear, EnumSet.noneOf(Condition.class));
		}

	});

	@Test
	void asksForTheSameFigureOnce() {
		for (int time = 0; time < 3; time++) {
			assertThat(this.rules.band(new BigDecimal("10.5"))).isEmpty();
			assertThat(this.rules.band(new BigDecimal("45.5"))).hasValue(Band.SEVERE);
		}
		assertThat(this.asked).isEqualTo(2);
	}

	@Test
	void tellsTheTwoYearsApart() {
		for (int time = 0; time < 3; time++) {
			assertThat(this.rules.listing(2, 1).listed()).isTrue();
			assertThat(this.rules.listing(1, 2).listed()).isFalse();
		}
		assertThat(this.asked).isEqualTo(2);
	}

}
