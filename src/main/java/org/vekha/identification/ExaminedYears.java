package org.vekha.identification;

import java.util.List;
import java.util.Optional;

import org.vekha.shared.SchoolYear;

/**
 * The two consecutive school years whose results count for the list of a year.
 *
 * @param outdated whether newer results should have existed but do not
 */
record ExaminedYears(SchoolYear last, SchoolYear previous, boolean outdated) {

	/**
	 * The years that count.
	 * @param listYear the school year for which the list is made
	 * @param newest the newest year before it for which there are results, if any
	 */
	static ExaminedYears of(SchoolYear listYear, Optional<SchoolYear> newest) {
		var last = newest.orElse(listYear.previous());
		return new ExaminedYears(last, last.previous(), last.compareTo(listYear.previous()) < 0);
	}

	List<SchoolYear> both() {
		return List.of(this.last, this.previous);
	}

}
