package org.vekha.identification;

import java.util.List;
import java.util.OptionalInt;

import org.vekha.shared.SchoolYear;

/**
 * A school's results over the years.
 *
 * @param years all years from the oldest to the newest with results, none left out
 * @param threshold the least share of «2» in whole per cent that is low
 */
public record ResultHistory(List<SchoolYear> years, OptionalInt threshold, List<ProcedureHistory> procedures) {

	/** How many procedures were low that year. */
	public long low(SchoolYear year) {
		return this.procedures.stream()
			.flatMap(procedure -> procedure.in(year).stream())
			.filter(result -> result.band() != null)
			.count();
	}

}
