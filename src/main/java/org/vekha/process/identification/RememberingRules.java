package org.vekha.process.identification;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vekha.identification.Band;
import org.vekha.identification.Listing;
import org.vekha.identification.ListingRules;

/**
 * Asks nothing twice. Decision tables take milliseconds to answer, and hundreds of
 * schools have thousands of results but few different ones. Made for one examination and
 * one thread.
 */
final class RememberingRules implements ListingRules {

	private final ListingRules rules;

	private final Map<BigDecimal, Optional<Band>> bands = new HashMap<>();

	private final Map<List<Integer>, Listing> listings = new HashMap<>();

	RememberingRules(ListingRules rules) {
		this.rules = rules;
	}

	@Override
	public Optional<Band> band(BigDecimal percentTwo) {
		return this.bands.computeIfAbsent(percentTwo, this.rules::band);
	}

	@Override
	public Listing listing(int lowInLastYear, int lowInPreviousYear) {
		return this.listings.computeIfAbsent(List.of(lowInLastYear, lowInPreviousYear),
				counts -> this.rules.listing(lowInLastYear, lowInPreviousYear));
	}

}
