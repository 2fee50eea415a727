package org.vekha.results;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.vekha.table.TableCell;
import org.vekha.table.TableRow;

/**
 * A row of a table by its columns: a merged cell stands in each column that it covers.
 */
final class RowCells {

	private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]+");

	private final int number;

	private final TableCell[] cells;

	private final String[] texts;

	RowCells(TableRow row) {
		this.number = row.number();
		var last = row.cells().stream().mapToInt(cell -> cell.column() + cell.width() - 1).max().orElse(0);
		this.cells = new TableCell[last + 1];
		this.texts = new String[last + 1];
		Arrays.fill(this.texts, "");
		for (var cell : row.cells()) {
			Arrays.fill(this.cells, cell.column(), cell.column() + cell.width(), cell);
			Arrays.fill(this.texts, cell.column(), cell.column() + cell.width(), collapsed(cell.text()));
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
		return (column >= 1 && column < this.texts.length) ? this.texts[column] : "";
	}

	/** Most cells hold a figure, and there are a million of them. */
	private static String collapsed(String text) {
		for (int i = 0; i < text.length(); i++) {
			var letter = text.charAt(i);
			if (letter <= ' ' || letter >= '\u00a0' && !Character.isLetter(letter)) {
				return BLANKS.matcher(text).replaceAll(" ").strip();
			}
		}
		return text;
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
