package org.vekha.results;

/**
 * The rows below the header of a table of results.
 */
interface ResultRows {

	void read(RowCells row);

}
