package org.vekha.process.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.vekha.cycle.MunicipalYear;
import org.vekha.municipality.Municipality;

/**
 * What somebody looks at: one of the municipalities that they may see, and one of its
 * years.
 *
 * @param visible the municipalities that may be chosen, by name
 * @param years the years of the chosen one, the latest first
 * @param chosen the year that is shown; empty where the municipality has none
 * @param today the day that it is in the municipality
 */
record OverviewScope(String userId, boolean coordinator, List<Municipality> visible, Municipality municipality,
		List<MunicipalYear> years, Optional<MunicipalYear> chosen, LocalDate today) {

	OverviewScope {
		visible = List.copyOf(visible);
		years = List.copyOf(years);
	}

}
