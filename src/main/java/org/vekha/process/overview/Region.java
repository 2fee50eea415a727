package org.vekha.process.overview;

import java.math.BigDecimal;
import java.util.List;

/**
 * The municipalities that somebody watches over, side by side.
 *
 * @param year the school year in which they are compared
 * @param before the one before
 * @param years what else can be chosen, the latest first
 * @param rows a page of them, by name
 * @param total how many there are on all pages
 */
record Region(String year, String before, List<String> years, List<Row> rows, int total, int page, int pages) {

	Region {
		years = List.copyOf(years);
		rows = List.copyOf(rows);
	}

	/**
	 * A municipality with the shares that follow from its figures.
	 */
	record Row(RegionLine line, BigDecimal share, BigDecimal shareBefore, BigDecimal progress) {

		static Row of(RegionLine line) {
			return new Row(line, line.share(), line.shareBefore(), line.progress());
		}

	}

}
