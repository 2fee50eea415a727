package org.vekha.process.overview;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.vekha.export.ExcelTable;
import org.vekha.roadmap.ActivityState;

/**
 * Schools by phases.
 */
record YearMatrix(List<YearColumn> columns, List<YearRow> rows) {

	static final YearMatrix EMPTY = new YearMatrix(List.of(), List.of());

	YearMatrix {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}

	/** Without the phases that no school has to go through. */
	YearMatrix withoutUnneeded() {
		IntPredicate needed = column -> this.rows.stream()
			.anyMatch(row -> row.cells().get(column).state() != ActivityState.NOT_REQUIRED);
		var kept = IntStream.range(0, this.columns.size()).filter(needed).toArray();
		return new YearMatrix(IntStream.of(kept).mapToObj(this.columns::get).toList(),
				this.rows.stream()
					.map(row -> new YearRow(row.id(), row.name(), row.curator(),
							IntStream.of(kept).mapToObj(row.cells()::get).toList()))
					.toList());
	}

	/** Only the schools that the filter lets pass. */
	YearMatrix filtered(YearFilter filter) {
		return new YearMatrix(this.columns,
				this.rows.stream().filter(row -> filter.passes(row, this.columns)).toList());
	}

	ExcelTable table(String name) {
		return new ExcelTable(name,
				Stream.concat(Stream.of("Школа", "Куратор"), this.columns.stream().map(YearColumn::title)).toList(),
				this.rows.stream().map(YearRow::texts).toList());
	}

}
