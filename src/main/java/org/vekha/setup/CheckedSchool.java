package org.vekha.setup;

import java.util.List;

import org.vekha.school.TravelBreaks.Break;

/**
 * A school of a table as it was checked.
 *
 * @param known id of the school that is meant, if it is there already, or {@code null}
 */
public record CheckedSchool(SchoolRow row, String known, Integer pupils, List<Break> breaks, List<String> faults,
		List<String> notes) implements CheckedRow {

	@Override
	public String place() {
		return this.row.place();
	}

}
