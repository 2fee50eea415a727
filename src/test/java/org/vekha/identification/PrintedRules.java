package org.vekha.identification;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;

/**
 * The rules as the municipal documents print them, without the decision tables.
 */
class PrintedRules implements ListingRules {

	@Override
	public Optional<Band> band(BigDecimal percentTwo) {
		var percent = percentTwo.doubleValue();
		if (percent < 30) {
			return Optional.empty();
		}
		return Optional.of((percent < 40) ? Band.BASIC : (percent <= 50) ? Band.MODERATE : Band.SEVERE);
	}

	@Override
	public Listing listing(int lowInLastYear, int lowInPreviousYear) {
		var conditions = EnumSet.noneOf(Condition.class);
		if (lowInLastYear >= 2) {
			conditions.add(Condition.TWO_IN_LAST_YEAR);
		}
		if (lowInLastYear >= 1 && lowInPreviousYear >= 1) {
			conditions.add(Condition.ONE_IN_EACH_YEAR);
		}
		return new Listing(!conditions.isEmpty(), conditions);
	}

}
