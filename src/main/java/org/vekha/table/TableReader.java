package org.vekha.table;

import java.util.List;

/**
 * Reads the tables of Word, Excel and CSV files. What the file is, its content decides;
 * how much is read of it is bounded.
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
		var tables = switch (FileKind.of(file)) {
			case WORD -> WordTables.read(file, Bounds.DOCUMENT);
			case EXCEL -> {
				var collected = new CollectedTables();
				ExcelTables.read(file, Bounds.DOCUMENT, collected);
				yield collected.tables();
			}
			case CSV -> {
				var collected = new CollectedTables();
				CsvTables.read(file, Bounds.DOCUMENT, collected);
				yield collected.tables();
			}
		};
		if (tables.isEmpty()) {
			throw new TableRefused(file, "в нём нет ни одной таблицы. Загрузите файл, в котором есть таблица.");
		}
		return tables;
	}

	/**
	 * The tables of a document of any size, row by row.
	 * @throws TableRefused if it is no such document, is damaged, protected, dangerous or
	 * too large; rows may have been handed over by then
	 */
	public static void stream(TableFile file, TableSink sink) {
		switch (FileKind.of(file)) {
			case WORD -> WordTables.read(file, Bounds.DOCUMENT).forEach(table -> {
				sink.table(table.place());
				table.rows().stream().filter(row -> !row.empty()).forEach(sink::row);
			});
			case EXCEL -> ExcelTables.read(file, Bounds.STREAM, sink);
			case CSV -> CsvTables.read(file, Bounds.STREAM, sink);
		}
	}

}
