package org.vekha.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a text whose columns a character separates.
 */
final class CsvTables {

	private static final String PLACE = "таблица";

	private CsvTables() {
	}

	static void read(TableFile file, Bounds bounds, TableSink sink) {
		var text = text(file);
		var format = CSVFormat.RFC4180.builder()
			.setDelimiter(CsvText.delimiter(text))
			.setIgnoreEmptyLines(false)
			.setTrailingData(true)
			.setLenientEof(true)
			.get();
		sink.table(PLACE);
		int number = 0;
		long taken = Bounds.TABLE_ROOM;
		try (var records = format.parse(new StringReader(text))) {
			for (var remaining = records.iterator(); hasNext(file, remaining);) {
				number++;
				var row = row(file, bounds, number, remaining.next());
				if (!row.empty()) {
					bounds.checkRow(file, PLACE, number);
					taken += Bounds.roomOf(row);
					bounds.checkAll(file, taken);
					sink.row(row);
				}
			}
		}
		catch (IOException ex) {
			throw TableRefused.damaged(file, ex);
		}
	}

	private static String text(TableFile file) {
		try {
			var content = Files.readAllBytes(file.content());
			if (!CsvText.looksLikeText(content)) {
				throw TableRefused.damaged(file);
			}
			var text = CsvText.decode(content);
			if (text.indexOf(CsvText.delimiter(text)) < 0) {
				throw new TableRefused(file,
						"в нём нет таблицы: столбцы должны быть разделены точкой с запятой, запятой или табуляцией.");
			}
			return text;
		}
		catch (IOException ex) {
			throw TableRefused.damaged(file, ex);
		}
	}

	private static boolean hasNext(TableFile file, Iterator<CSVRecord> records) {
		try {
			return records.hasNext();
		}
		catch (UncheckedIOException ex) {
			throw TableRefused.damaged(file, ex);
		}
	}

	private static TableRow row(TableFile file, Bounds bounds, int number, CSVRecord printed) {
		var cells = new ArrayList<TableCell>();
		for (int index = 0; index < printed.size(); index++) {
			var text = PlainText.of(printed.get(index));
			bounds.checkCell(file, PLACE, number, index + 1, text.length());
			if (!text.isEmpty()) {
				bounds.checkColumn(file, PLACE, number, index + 1);
				var kind = (text.startsWith("=") && text.length() > 1) ? CellKind.FORMULA : CellKind.TEXT;
				cells.add(new TableCell(index + 1, 1, text, false, kind, null, false));
			}
		}
		return new TableRow(number, cells);
	}

}
