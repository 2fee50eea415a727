package org.vekha.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.vekha.table.Table;
import org.vekha.table.TableCell;
import org.vekha.table.TableRow;

/**
 * The cells of a header that may have more than one row: below a cell over several
 * columns stand what these are.
 *
 * @param cells the cells from left to right, each with the words above it
 * @param rows how many rows the header has
 */
record HeaderCells(List<Cell> cells, int rows) {

	private static final int MOST_ROWS = 3;

	private static final int LONGEST_BELOW = 100;

	static HeaderCells from(Table table, int index) {
		var cells = table.rows()
			.get(index)
			.cells()
			.stream()
			.map(cell -> new Cell(cell.column(), cell.end(), Printed.line(cell.text())))
			.toList();
		int rows = 1;
		while (rows < MOST_ROWS && index + rows < table.rows().size()) {
			var below = table.rows().get(index + rows);
			var divided = divided(cells, below);
			if (divided == null) {
				// A spreadsheet need not merge the cells that belong together
				divided = divided(widened(cells), below);
			}
			if (divided == null) {
				break;
			}
			cells = divided;
			rows++;
		}
		return new HeaderCells(cells, rows);
	}

	/** The cells with those below them, or {@code null} if these are no header. */
	private static List<Cell> divided(List<Cell> cells, TableRow row) {
		var divided = new ArrayList<Cell>();
		var any = false;
		for (var cell : cells) {
			var below = row.cells()
				.stream()
				.filter(under -> under.column() >= cell.column() && under.end() <= cell.end() && !under.empty())
				.toList();
			var single = below.size() == 1 && below.get(0).column() == cell.column()
					&& below.get(0).end() == cell.end();
			if (below.isEmpty()) {
				divided.add(cell);
			}
			else if (cell.end() - cell.column() < 2 || single || !readsLikeHeaders(below)) {
				return null;
			}
			else {
				below.forEach(under -> divided.add(cell.over(under)));
				any |= below.size() > 1;
			}
		}
		return any ? divided : null;
	}

	private static boolean readsLikeHeaders(List<TableCell> cells) {
		return cells.stream().noneMatch(cell -> cell.text().length() > LONGEST_BELOW || Printed.isNumber(cell.text()));
	}

	/** The cells that have words, each up to the next one. */
	private static List<Cell> widened(List<Cell> cells) {
		var widened = new ArrayList<Cell>();
		for (var cell : cells) {
			if (!cell.text().isEmpty() || widened.isEmpty()) {
				widened.add(cell);
			}
			else {
				var last = widened.remove(widened.size() - 1);
				widened.add(new Cell(last.column(), cell.end(), last.text()));
			}
		}
		for (int index = 1; index < widened.size(); index++) {
			var left = widened.get(index - 1);
			widened.set(index - 1, new Cell(left.column(), widened.get(index).column(), left.text()));
		}
		return widened;
	}

	/** A cell of the header. */
	record Cell(int column, int end, String text) {

		Cell over(TableCell below) {
			return new Cell(below.column(), below.end(),
					Objects.requireNonNullElse(Printed.collapse(this.text + " " + below.text()), ""));
		}

	}

}
