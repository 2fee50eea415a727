package org.vekha.table;

/**
 * A rectangle of cells that are merged to one.
 */
record ExcelMerge(int firstRow, int lastRow, int column, int width) {

	/** Where the cells of a row begin that are hidden by it. */
	int firstCovered(int row) {
		return (row > this.firstRow) ? this.column : this.column + 1;
	}

	int end() {
		return this.column + this.width;
	}

}
