package org.vekha.process.overview;

import java.math.BigDecimal;
import java.util.List;

/**
 * A municipality's indicators over the years, in words and as numbers to draw.
 *
 * @param years all years of which anything is known, the oldest first and none left out
 * @param evaluation the year that is shown, in a sentence, or {@code null} without
 * indicators
 */
record IndicatorPicture(String schoolYear, List<String> years, String evaluation, List<IndicatorLine> indicators,
		List<ShareLine> shares) {

	/**
	 * An indicator.
	 *
	 * @param numeric whether there is anything to draw
	 */
	record IndicatorLine(int number, String name, String unit, String direction, boolean numeric,
			List<YearValue> values) {

	}

	/**
	 * An indicator in a year.
	 *
	 * @param plan as written, or a dash
	 * @param fact as written, or that it is expected, or a dash
	 * @param evaluation what the comparison comes to, or {@code null}
	 */
	record YearValue(String plan, BigDecimal planNumber, String fact, BigDecimal factNumber, String evaluation,
			boolean missed, String note) {

	}

	/**
	 * The schools with low results of a year.
	 *
	 * @param left how many of them left the list during the year
	 */
	record ShareLine(String year, long schools, long left, int all, BigDecimal percent) {

	}

}
