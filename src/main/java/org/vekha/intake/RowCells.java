package org.vekha.intake;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.vekha.table.TableCell;
import org.vekha.table.TableRow;

/**
 * A row of a table by its columns: a merged cell stands in each column that it covers.
 */
final class RowCells {

	private final int number;

	private final TableCell[] cells;

	RowCells(TableRow row) {
		this.number = row.number();
		var last = row.cells().stream().mapToInt(cell -> cell.column() + cell.width() - 1).max().orElse(0);
		this.cells = new TableCell[last + 1];
		for (var cell : row.cells()) {
			Arrays.fill(this.cells, cell.column(), cell.column() + cell.width(), cell);
		}
	}

	int number() {
		return this.number;
	}

	/** The last column that the row has. */
	int last() {
		return this.cells.length - 1;
	}

	/** The text in the column, blanks collapsed; empty if there is none. */
	String text(int column) {
		var cell = cell(column);
		return (cell != null) ? cell.text().replace('\u00a0', ' ').replaceAll("\\s+", " ").strip() : "";
	}

	/** The text, or nothing where the cell only goes on below a merged one. */
	String ownText(int column) {
		return continued(column) ? "" : text(column);
	}

	boolean continued(int column) {
		var cell = cell(column);
		return cell != null && cell.continued();
	}

	boolean blank() {
		return columns().allMatch(column -> text(column).isEmpty());
	}

	/** The columns that hold some text. */
	IntStream filled() {
		return columns().filter(column -> !text(column).isEmpty());
	}

	IntStream columns() {
		return IntStream.rangeClosed(1, last());
	}

	TableCell cell(int column) {
		return (column >= 1 && column < this.cells.length) ? this.cells[column] : null;
	}

}
