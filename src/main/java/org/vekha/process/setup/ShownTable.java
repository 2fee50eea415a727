package org.vekha.process.setup;

import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.vekha.setup.CheckedRow;
import org.vekha.setup.ReadTable;

/**
 * A table as it was read, in the shape in which the page gets it.
 */
record ShownTable<R>(List<String> columns, List<String> skipped, List<ShownRow<R>> rows) {

	static <C extends CheckedRow, R> ShownTable<R> of(ReadTable<C> read, Function<C, R> written) {
		return new ShownTable<>(read.columns(), read.skipped(),
				read.rows()
					.stream()
					.map(row -> new ShownRow<>(written.apply(row), row.faults(), row.notes()))
					.toList());
	}

	/**
	 * A row with what there is to say to it.
	 */
	record ShownRow<R>(@JsonUnwrapped R row, List<String> faults, List<String> notes) {

	}

}
