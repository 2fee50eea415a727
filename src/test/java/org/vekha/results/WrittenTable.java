package org.vekha.results;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.vekha.school.SchoolDirectory;
import org.vekha.shared.SchoolYear;
import org.vekha.table.TableCell;
import org.vekha.table.TableFile;
import org.vekha.table.TableRow;
import org.vekha.table.TableSink;

/**
 * A table of results written down with bars between its cells, as a sheet that does not
 * say what is merged.
 */
final class WrittenTable {

	static final SchoolYear NEWEST = SchoolYear.of("2025/2026");

	private static final TableFile FILE = new TableFile("итоги.xlsx", Path.of("итоги.xlsx"));

	private final List<String> tables = new ArrayList<>();

	private final List<ReadResult> results = new ArrayList<>();

	private WrittenTable() {
	}

	static WrittenTable of(String... tables) {
		var written = new WrittenTable();
		written.tables.addAll(List.of(tables));
		return written;
	}

	ReadResults read(SchoolDirectory schools) {
		return ResultsReader.read(FILE, this::handOver, schools, NEWEST, this.results::add);
	}

	/** What was read, each result in one line. */
	List<String> results() {
		return this.results.stream().map(WrittenTable::line).toList();
	}

	private static String line(ReadResult result) {
		var figures = (result.noData() != null) ? result.noData().name()
				: result.percentTwo().toPlainString() + " " + result.percentHigh().toPlainString()
						+ ((result.participants() != null) ? " of " + result.participants() : "");
		return "%s | %s %s | %s".formatted(result.school().id(), result.procedure().label(), result.schoolYear(),
				figures);
	}

	private void handOver(TableSink sink) {
		for (int table = 0; table < this.tables.size(); table++) {
			sink.table("лист „Лист%d“".formatted(table + 1));
			var lines = this.tables.get(table).lines().toList();
			for (int line = 0; line < lines.size(); line++) {
				var row = row(line + 1, lines.get(line).split("\\|", -1));
				if (!row.empty()) {
					sink.row(row);
				}
			}
		}
	}

	private static TableRow row(int number, String[] texts) {
		var cells = new ArrayList<TableCell>();
		for (int column = 0; column < texts.length; column++) {
			cells.add(new TableCell(column + 1, 1, texts[column].strip(), false));
		}
		return new TableRow(number, cells);
	}

}
