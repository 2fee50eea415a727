package org.vekha.table;

import java.util.List;
import java.util.Optional;

/**
 * A row of a table.
 *
 * @param number its number in the table or sheet, the first is 1
 * @param cells its cells from left to right; the cells that a merged one covers are left
 * out
 */
public record TableRow(int number, List<TableCell> cells) {

	public TableRow {
		cells = List.copyOf(cells);
	}

	/** The cell that covers a column, if there is one. */
	public Optional<TableCell> at(int column) {
		return this.cells.stream().filter(cell -> cell.column() <= column && column < cell.end()).findFirst();
	}

	/** Whether there is no text in it. */
	public boolean empty() {
		return this.cells.stream().allMatch(TableCell::empty);
	}

}
