package org.vekha.results;

import java.util.function.Consumer;

import org.vekha.school.SchoolDirectory;
import org.vekha.shared.SchoolYear;
import org.vekha.table.TableFile;
import org.vekha.table.TableReader;
import org.vekha.table.TableRefused;
import org.vekha.table.TableRow;
import org.vekha.table.TableSink;

/**
 * Reads the results of assessment procedures from tables: the federal one with a group of
 * columns for each procedure and year, and the plain list. Rows are handed on as they are
 * read, so that the size of the file does not matter.
 */
final class ResultsReader implements TableSink {

	private final TableFile file;

	private final SchoolYear newest;

	private final ResultCollector collector;

	private ResultTable table;

	private boolean found;

	private ResultsReader(TableFile file, SchoolYear newest, ResultCollector collector) {
		this.file = file;
		this.newest = newest;
		this.collector = collector;
	}

	/**
	 * Reads a file.
	 * @param newest the newest school year that results can be of
	 * @param taker gets what could be read, faults or not
	 * @throws TableRefused if the file cannot be read or has no table of results
	 */
	static ReadResults read(TableFile file, SchoolDirectory schools, SchoolYear newest, Consumer<ReadResult> taker) {
		var reader = new ResultsReader(file, newest, new ResultCollector(schools, taker));
		TableReader.stream(file, reader);
		return reader.end();
	}

	/** Reads rows that somebody else takes out of a file. */
	static ReadResults read(TableFile file, Consumer<TableSink> rows, SchoolDirectory schools, SchoolYear newest,
			Consumer<ReadResult> taker) {
		var reader = new ResultsReader(file, newest, new ResultCollector(schools, taker));
		rows.accept(reader);
		return reader.end();
	}

	@Override
	public void table(String place) {
		endTable();
		this.table = new ResultTable(new ResultPlace(this.file.name(), place), this.collector, this.newest);
	}

	@Override
	public void row(TableRow row) {
		this.table.read(new RowCells(row));
	}

	private void endTable() {
		if (this.table != null) {
			this.table.end();
			this.found |= this.table.found();
		}
	}

	private ReadResults end() {
		endTable();
		var read = this.collector.summary();
		if (!this.found) {
			throw new TableRefused(this.file,
					"не найдена таблица результатов. Нужна строка заголовков с названием школы"
							+ " и процедурами («ВПР МА 5 2019» над «% 2» и «% Выс. рез-тов») или список: школа, процедура, "
							+ "год, % «2», % высоких результатов.");
		}
		if (read.schools() == 0 && read.problemCount() == 0) {
			throw new TableRefused(this.file, "в таблице результатов нет ни одной школы.");
		}
		return read;
	}

}
