package org.vekha.table;

import java.math.BigDecimal;

/**
 * A cell of a table.
 *
 * @param column its column in the grid of the table, the first is 1
 * @param width how many columns it takes
 * @param text its paragraphs, one a line; empty if there are none
 * @param continued whether it only goes on below a cell that is merged downwards
 * @param kind how its content came into being
 * @param number the exact value of a number, that of a percentage in percent, or
 * {@code null} where there is none
 * @param bold whether all of the text is printed bold
 */
public record TableCell(int column, int width, String text, boolean continued, CellKind kind, BigDecimal number,
		boolean bold) {

	public TableCell(int column, int width, String text, boolean continued) {
		this(column, width, text, continued, CellKind.TEXT, null, false);
	}

	/** The first column to the right of it. */
	public int end() {
		return this.column + this.width;
	}

	public boolean empty() {
		return this.text.isBlank();
	}

	/** Whether the spreadsheet computed it, or failed to. */
	public boolean computed() {
		return this.kind == CellKind.FORMULA || this.kind == CellKind.ERROR;
	}

}
