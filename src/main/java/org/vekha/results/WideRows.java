package org.vekha.results;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Rows of the federal layout: one for each school, with a group of columns for each
 * procedure and year.
 */
final class WideRows implements ResultRows {

	private static final Pattern TOTAL = Pattern
		.compile("(?iu)^(итого?|всего|в среднем|среднее|средний|вся выборка|российская федерация|по )");

	private final ResultPlace place;

	private final ResultCollector collector;

	private final ResultCells cells;

	private final int schoolColumn;

	private final int codeColumn;

	private final List<ResultColumn> columns;

	/** The schools of this table with the rows in which they stand. */
	private final Map<String, Integer> rowBySchool = new HashMap<>();

	WideRows(ResultPlace place, ResultCollector collector, int schoolColumn, int codeColumn,
			List<ResultColumn> columns) {
		this.place = place;
		this.collector = collector;
		this.cells = new ResultCells(place, collector);
		this.schoolColumn = schoolColumn;
		this.codeColumn = codeColumn;
		this.columns = List.copyOf(columns);
	}

	@Override
	public void read(RowCells row) {
		var name = row.text(this.schoolColumn);
		var code = row.text(this.codeColumn);
		if (Figure.noData(code).isPresent()) {
			code = "";
		}
		if (name.isEmpty() && code.isEmpty()) {
			if (this.columns.stream().anyMatch(column -> !row.text(column.two()).isEmpty())) {
				this.collector.problems()
					.add(this.place.cell(row.number(), this.schoolColumn), "школа не названа, а результаты есть.");
			}
			return;
		}
		if (isNumbering(row) || isNote(row)) {
			return;
		}
		if (code.isEmpty() && TOTAL.matcher(name).find()) {
			this.collector.passOver(this.place.row(row.number()), name);
			return;
		}
		var where = this.place.row(row.number());
		var school = this.collector.school(name, code, where, this.place.cell(row.number(), this.schoolColumn));
		var before = this.rowBySchool.putIfAbsent(school.school().key(), row.number());
		if (before != null) {
			this.collector.problems()
				.add(this.place.cell(row.number(), this.schoolColumn),
						"школа «%s» уже есть в строке %d. Оставьте одну строку.".formatted(name.isEmpty() ? code : name,
								before));
			return;
		}
		this.columns.forEach(column -> this.cells.read(row, school, column));
	}

	/** A row that only numbers the columns: 1, 2, 3 … */
	static boolean isNumbering(RowCells row) {
		return row.filled().count() > 2
				&& row.filled().allMatch(column -> row.text(column).equals(String.valueOf(column)));
	}

	/** A line of text across the table. */
	static boolean isNote(RowCells row) {
		var first = row.filled().mapToObj(row::cell).findFirst();
		return first.isPresent() && first.get().width() > 2
				&& row.filled().allMatch(column -> row.cell(column) == first.get());
	}

}
