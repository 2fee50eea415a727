package org.vekha.table;

/**
 * How much of a file is read: far more than anybody prints, far less than what fills the
 * memory.
 *
 * @param rows the most rows of a table
 * @param columns the most columns of a table
 * @param cell the most characters of a cell
 * @param room the most room of all tables that are in memory together: a character takes
 * one, and cells, rows and tables take some even if they are empty
 */
record Bounds(int rows, int columns, int cell, long room) {

	static final Bounds DOCUMENT = new Bounds(10_000, 60, 4_000, 10_000_000);

	static final Bounds STREAM = new Bounds(200_000, 300, 4_000, Long.MAX_VALUE);

	static final int TABLE_ROOM = 50;

	static final int ROW_ROOM = 20;

	static final int CELL_ROOM = 10;

	static long roomOf(TableRow row) {
		return ROW_ROOM + row.cells().stream().mapToLong(cell -> CELL_ROOM + cell.text().length()).sum();
	}

	void checkRow(TableFile file, String place, int row) {
		if (row > this.rows) {
			throw new TableRefused(file,
					"%s: больше %d строк. Разделите таблицу или удалите лишние строки.".formatted(place, this.rows));
		}
	}

	void checkColumn(TableFile file, String place, int row, int column) {
		if (column > this.columns) {
			throw new TableRefused(file, "%s, строка %d: больше %d столбцов. Оставьте в таблице только нужные столбцы."
				.formatted(place, row, this.columns));
		}
	}

	void checkCell(TableFile file, String place, int row, int column, int length) {
		if (length > this.cell) {
			throw new TableRefused(file, "%s, строка %d, столбец %d: в ячейке больше %d знаков. Сократите её текст."
				.formatted(place, row, column, this.cell));
		}
	}

	void checkAll(TableFile file, long taken) {
		if (taken > this.room) {
			throw new TableRefused(file,
					"в таблицах слишком много текста, строк или ячеек. Удалите лишние таблицы и пустые ячейки "
							+ "или загрузите таблицы отдельными файлами.");
		}
	}

}
