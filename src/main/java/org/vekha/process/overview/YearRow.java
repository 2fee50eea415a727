package org.vekha.process.overview;

import java.util.List;
import java.util.stream.Stream;

/**
 * A school in its year.
 *
 * @param cells one for each column
 */
record YearRow(String id, String name, String curator, List<YearCell> cells) {

	YearRow {
		cells = List.copyOf(cells);
	}

	List<Object> texts() {
		return Stream.concat(Stream.<Object>of(this.name, this.curator), this.cells.stream().map(YearCell::text))
			.toList();
	}

}
