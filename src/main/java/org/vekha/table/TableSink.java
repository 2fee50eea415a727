package org.vekha.table;

/**
 * Takes the rows of large tables one by one, so that they need not be in memory together.
 */
public interface TableSink {

	/**
	 * The next table begins.
	 * @param place where it stands, as errors tell it
	 */
	void table(String place);

	/** The next row of the table, where there is text in it. */
	void row(TableRow row);

}
