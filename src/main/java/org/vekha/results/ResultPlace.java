package org.vekha.results;

/**
 * A table of a file, as faults name places in it.
 *
 * @param table for instance «лист „Итоги“»
 */
record ResultPlace(String file, String table) {

	String row(int row) {
		return "Файл «%s», %s, строка %d".formatted(this.file, this.table, row);
	}

	String cell(int row, int column) {
		return row(row) + ", столбец " + column(column);
	}

	/** Sheets have letters for columns. */
	String column(int column) {
		if (!this.table.startsWith("лист")) {
			return String.valueOf(column);
		}
		var letters = new StringBuilder();
		for (int left = column; left > 0; left = (left - 1) / 26) {
			letters.insert(0, (char) ('A' + (left - 1) % 26));
		}
		return letters.toString();
	}

}
