package org.vekha.table;

import java.util.List;

/**
 * Reads the tables of Word, Excel and CSV files.
 */
public final class TableReader {

	private TableReader() {
	}

	/**
	 * All tables of a document of the size of a road map.
	 * @throws TableRefused if it is no such document, is damaged, protected, dangerous or
	 * too large
	 */
	public static List<Table> read(TableFile file) {
		throw new UnsupportedOperationException(file.name());
	}

}
