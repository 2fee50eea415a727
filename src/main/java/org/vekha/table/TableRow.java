package org.vekha.table;

import java.util.List;

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

}
