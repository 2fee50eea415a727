package org.vekha.results;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

import org.vekha.shared.SchoolYear;

/**
 * A table of a file: its header is looked for in every row until it is found.
 */
final class ResultTable {

	/** How far above the header of the schools a header may begin. */
	private static final int ROWS_ABOVE = 2;

	private static final int MOST_HEADER_ROWS = 6;

	private final ResultPlace place;

	private final ResultCollector collector;

	private final SchoolYear newest;

	private final List<RowCells> before = new ArrayList<>();

	private final List<RowCells> header = new ArrayList<>();

	private int schoolColumn;

	private HeaderRows headerRows;

	private ResultRows rows;

	ResultTable(ResultPlace place, ResultCollector collector, SchoolYear newest) {
		this.place = place;
		this.collector = collector;
		this.newest = newest;
	}

	boolean found() {
		return this.rows != null;
	}

	void read(RowCells row) {
		if (this.rows != null) {
			if (!this.headerRows.repeatedBy(row)) {
				this.rows.read(row);
			}
			return;
		}
		if (!this.header.isEmpty()) {
			if (this.header.size() < MOST_HEADER_ROWS
					&& HeaderRows.goesOn(row, this.schoolColumn, lastHeader().text(this.schoolColumn))) {
				this.header.add(row);
				return;
			}
			finishHeader();
			if (this.rows != null) {
				read(row);
				return;
			}
		}
		if (HeaderRows.headsSchools(row)) {
			this.schoolColumn = HeaderRows.schoolColumn(row);
			this.before.stream()
				.filter(above -> HeaderRows.headsProcedures(above, this.schoolColumn))
				.forEach(this.header::add);
			this.header.add(row);
		}
		this.before.add(row);
		if (this.before.size() > ROWS_ABOVE) {
			this.before.remove(0);
		}
	}

	/** No row comes any more. */
	void end() {
		if (this.rows == null && !this.header.isEmpty()) {
			finishHeader();
		}
	}

	private RowCells lastHeader() {
		return this.header.get(this.header.size() - 1);
	}

	private void finishHeader() {
		this.headerRows = new HeaderRows(this.header);
		this.header.clear();
		var columns = this.headerRows.columns();
		if (columns.stream().anyMatch(column -> column.words().namesKind())) {
			var code = columns.stream()
				.filter(column -> !column.words().namesKind() && HeaderRows.isCode(column.text()))
				.findFirst();
			var wide = new WideHeader(this.place, this.collector.problems(), this.headerRows, this.newest)
				.read(columns.stream().filter(column -> column.column() != this.schoolColumn).toList());
			this.rows = new WideRows(this.place, this.collector, this.schoolColumn,
					code.map(ResultColumn.Named::column).orElse(0), wide);
			return;
		}
		var list = new EnumMap<ListColumn, Integer>(ListColumn.class);
		columns.forEach(column -> ListColumn.in(column.text())
			.filter(meaning -> column.column() != this.schoolColumn)
			.ifPresent(meaning -> list.putIfAbsent(meaning, column.column())));
		list.put(ListColumn.SCHOOL, this.schoolColumn);
		if (list.containsKey(ListColumn.PROCEDURE) || list.containsKey(ListColumn.SUBJECT)) {
			if (list.containsKey(ListColumn.TWO) && list.containsKey(ListColumn.HIGH)) {
				this.rows = new ListRows(this.place, this.collector, list, this.newest);
			}
			else if (list.containsKey(ListColumn.TWO) || list.containsKey(ListColumn.HIGH)) {
				this.collector.problems()
					.add(this.place.row(this.headerRows.lastRow()), "нет столбца «%s»."
						.formatted((list.containsKey(ListColumn.TWO) ? Measure.HIGH : Measure.TWO).title()));
				this.rows = row -> {
				};
			}
		}
	}

}
