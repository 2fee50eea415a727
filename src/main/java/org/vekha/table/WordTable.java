package org.vekha.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of a Word document while it is read.
 */
final class WordTable {

	private final TableFile file;

	private final Bounds bounds;

	private final String place;

	private final List<TableRow> rows = new ArrayList<>();

	private final List<TableCell> cells = new ArrayList<>();

	private final StringBuilder text = new StringBuilder();

	private int rowNumber;

	private boolean rowDeleted;

	private int column;

	private int width;

	private boolean continued;

	private boolean joined;

	private boolean bold;

	WordTable(TableFile file, Bounds bounds, String place) {
		this.file = file;
		this.bounds = bounds;
		this.place = place;
	}

	void startRow() {
		this.cells.clear();
		this.rowDeleted = false;
		this.column = 1;
	}

	void skipColumns(int columns) {
		this.column += Math.min(columns, this.bounds.columns() + 1);
		this.bounds.checkColumn(this.file, this.place, this.rowNumber + 1, this.column - 1);
	}

	void deleteRow() {
		this.rowDeleted = true;
	}

	void endRow() {
		if (!this.rowDeleted) {
			this.rowNumber++;
			this.bounds.checkRow(this.file, this.place, this.rowNumber);
			this.rows.add(new TableRow(this.rowNumber, this.cells));
		}
	}

	void startCell() {
		this.text.setLength(0);
		this.width = 1;
		this.continued = false;
		this.joined = false;
		this.bold = true;
	}

	void widenCell(int width) {
		this.width = Math.min(Math.max(width, 1), this.bounds.columns() + 1);
	}

	void mergeDown(boolean continued) {
		this.continued = continued;
	}

	void mergeRight(boolean continued) {
		this.joined = continued;
	}

	void write(String line, boolean bold) {
		if (!this.text.isEmpty()) {
			this.text.append('\n');
		}
		this.text.append(line);
		this.bold &= bold;
		this.bounds.checkCell(this.file, this.place, this.rowNumber + 1, this.column, this.text.length());
	}

	/** Adds the cell to the row, or to the one that it is merged with. */
	int endCell() {
		int last = this.cells.size() - 1;
		if (this.joined && last >= 0) {
			var first = this.cells.get(last);
			this.cells.set(last, new TableCell(first.column(), first.width() + this.width, first.text(),
					first.continued(), first.kind(), null, first.bold()));
		}
		else {
			this.cells.add(new TableCell(this.column, this.width, this.continued ? "" : this.text.toString(),
					this.continued, CellKind.TEXT, null, this.bold && !this.text.isEmpty()));
		}
		this.column += this.width;
		this.bounds.checkColumn(this.file, this.place, this.rowNumber + 1, this.column - 1);
		return this.text.length();
	}

	String place() {
		return this.place;
	}

	List<TableRow> rows() {
		return this.rows;
	}

	/** The text of the table, a row a line. */
	List<String> lines() {
		return this.rows.stream()
			.map(row -> row.cells()
				.stream()
				.map(cell -> cell.text().replace('\n', ' '))
				.filter(text -> !text.isEmpty())
				.collect(Collectors.joining(" ")))
			.toList();
	}

}
