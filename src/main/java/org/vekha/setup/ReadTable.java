package org.vekha.setup;

import java.util.Comparator;
import java.util.List;

/**
 * A table as it was read: what is unclear comes first.
 *
 * @param columns what was found in which column, in words
 * @param skipped rows of the file that are no rows of the table, in words
 */
public record ReadTable<R extends CheckedRow>(List<String> columns, List<String> skipped, List<R> rows) {

	public ReadTable {
		columns = List.copyOf(columns);
		skipped = List.copyOf(skipped);
		rows = rows.stream().sorted(Comparator.comparingInt(CheckedRow::rank)).toList();
	}

}
