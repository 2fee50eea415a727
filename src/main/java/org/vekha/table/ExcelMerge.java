package org.vekha.table;

/**
 * A rectangle of cells that are merged to one.
 */
record ExcelMerge(int firstRow, int lastRow, int column, int width) {

	/** Whether the cell there is hidden by it. */
	boolean covers(int row, int cellColumn) {
		return cellColumn >= this.column && cellColumn < this.column + this.width
				&& (row > this.firstRow || cellColumn > this.column);
	}

}
