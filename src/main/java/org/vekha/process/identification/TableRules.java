package org.vekha.process.identification;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.vekha.identification.Band;
import org.vekha.identification.Condition;
import org.vekha.identification.Listing;
import org.vekha.identification.ListingRules;

/**
 * The rules of the list as two decision tables state them.
 */
record TableRules(DecisionTable resultBand, DecisionTable schoolListing) implements ListingRules {

	@Override
	public Optional<Band> band(BigDecimal percentTwo) {
		return this.resultBand.ask(Map.of("percent", percentTwo)).map(row -> band(row.<String>getEntry("band")));
	}

	private Band band(String name) {
		try {
			return Band.valueOf(name);
		}
		catch (IllegalArgumentException ex) {
			throw this.resultBand.refused("степени «%s» нет".formatted(name));
		}
	}

	@Override
	public Listing listing(int lowInLastYear, int lowInPreviousYear) {
		var row = this.schoolListing.ask(Map.of("lowInLastYear", lowInLastYear, "lowInPreviousYear", lowInPreviousYear))
			.orElseThrow(
					() -> this.schoolListing.refused("в ней нет правила для школы, у которой низких результатов %d и %d"
						.formatted(lowInLastYear, lowInPreviousYear)));
		var conditions = EnumSet.noneOf(Condition.class);
		if (isTrue(row, "conditionA")) {
			conditions.add(Condition.TWO_IN_LAST_YEAR);
		}
		if (isTrue(row, "conditionB")) {
			conditions.add(Condition.ONE_IN_EACH_YEAR);
		}
		return new Listing(isTrue(row, "listed"), conditions);
	}

	private static boolean isTrue(DmnDecisionResultEntries row, String output) {
		return Boolean.TRUE.equals(row.getEntry(output));
	}

}
