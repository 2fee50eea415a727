package org.vekha.results;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.vekha.assessment.Procedure;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

/**
 * Rows of the plain list: one for each school, procedure and year.
 */
final class ListRows implements ResultRows {

	private static final int MOST_REMEMBERED = 10_000;

	private final ResultPlace place;

	private final ResultCollector collector;

	private final ResultCells cells;

	private final Map<ListColumn, Integer> columns;

	private final SchoolYear newest;

	/** The same few procedures come up in row after row. */
	private final Map<String, Named> remembered = new HashMap<>();

	private String name = "";

	private String code = "";

	ListRows(ResultPlace place, ResultCollector collector, Map<ListColumn, Integer> columns, SchoolYear newest) {
		this.place = place;
		this.collector = collector;
		this.cells = new ResultCells(place, collector);
		this.columns = new EnumMap<>(columns);
		this.newest = newest;
	}

	@Override
	public void read(RowCells row) {
		if (row.blank() || WideRows.isNumbering(row) || WideRows.isNote(row)) {
			return;
		}
		var named = text(row, ListColumn.SCHOOL);
		var login = text(row, ListColumn.CODE);
		if (!named.isEmpty() || !login.isEmpty()) {
			this.name = named;
			this.code = login;
		}
		var schoolCell = this.place.cell(row.number(),
				this.columns.getOrDefault(ListColumn.SCHOOL, this.columns.getOrDefault(ListColumn.CODE, 1)));
		if (this.name.isEmpty() && this.code.isEmpty()) {
			this.collector.problems().add(schoolCell, "школа не названа.");
			return;
		}
		var school = this.collector.school(this.name, this.code, this.place.row(row.number()), schoolCell);
		var words = this.remembered.get(words(row));
		if (words == null) {
			words = named(row);
			if (words == null) {
				return;
			}
			if (this.remembered.size() < MOST_REMEMBERED) {
				this.remembered.put(words(row), words);
			}
		}
		this.cells.read(row, school, words.procedure(), words.year(), new ResultColumn(words.procedure(), words.year(),
				column(ListColumn.TWO), column(ListColumn.HIGH), column(ListColumn.PARTICIPANTS)));
	}

	private Named named(RowCells row) {
		var words = ProcedureWords.in(words(row));
		Procedure procedure;
		try {
			procedure = words.procedure();
		}
		catch (RuleViolation fault) {
			fault(row,
					column(this.columns.containsKey(ListColumn.PROCEDURE) ? ListColumn.PROCEDURE : ListColumn.SUBJECT),
					fault);
			return null;
		}
		try {
			return new Named(procedure, words.schoolYear(this.newest));
		}
		catch (RuleViolation fault) {
			fault(row, column(this.columns.containsKey(ListColumn.YEAR) ? ListColumn.YEAR : ListColumn.PROCEDURE),
					fault);
			return null;
		}
	}

	private void fault(RowCells row, int column, RuleViolation fault) {
		this.collector.problems()
			.add(this.place.cell(row.number(), column), "«%s» – %s".formatted(row.text(column), fault.getMessage()));
	}

	private String words(RowCells row) {
		var grade = text(row, ListColumn.GRADE);
		return "%s %s %s %s".formatted(text(row, ListColumn.PROCEDURE), text(row, ListColumn.SUBJECT),
				grade.isEmpty() ? "" : grade + " класс", text(row, ListColumn.YEAR));
	}

	private String text(RowCells row, ListColumn column) {
		return row.text(column(column));
	}

	private int column(ListColumn column) {
		return this.columns.getOrDefault(column, 0);
	}

	private record Named(Procedure procedure, SchoolYear year) {

	}

}
