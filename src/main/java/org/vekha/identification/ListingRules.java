package org.vekha.identification;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The rules of the list as they are for one municipality at one time.
 */
public interface ListingRules {

	/**
	 * The band of a result.
	 * @param percentTwo the share of «2», or of those below the minimum
	 * @return the band, or nothing if the result is not low
	 */
	Optional<Band> band(BigDecimal percentTwo);

	/**
	 * The least share in whole per cent that is low, by which a picture of results draws
	 * its line; nothing if no result is low.
	 */
	default OptionalInt threshold() {
		return IntStream.rangeClosed(1, 100)
			.filter(percent -> band(BigDecimal.valueOf(percent)).isPresent())
			.findFirst();
	}

	/**
	 * Whether a school belongs on the list.
	 * @param lowInLastYear how many procedures were low in the last school year
	 * @param lowInPreviousYear how many were low in the year before
	 */
	Listing listing(int lowInLastYear, int lowInPreviousYear);

}
