package org.vekha.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vekha.roadmap.ColumnMeaning;
import org.vekha.roadmap.RoadmapColumn;
import org.vekha.table.Table;
import org.vekha.table.TableCell;
import org.vekha.table.TableRow;

/**
 * The header of a road map's table: its columns and what stands in them.
 *
 * @param columns the columns from left to right
 * @param rows the rows of the table that it takes
 */
record RoadmapHeader(List<Column> columns, List<TableRow> rows) {

	/** A header is found no deeper than this. */
	private static final int DEEPEST = 40;

	/** The first header of the table that has all that a road map needs. */
	static Optional<RoadmapHeader> find(Table table) {
		return candidates(table).stream().filter(RoadmapHeader::complete).findFirst();
	}

	/** A header that would do if it had a column of deadlines. */
	static Optional<RoadmapHeader> findWithoutDeadline(Table table) {
		return candidates(table).stream()
			.filter(header -> header.has(ColumnMeaning.TITLE) && header.meanings() > 1)
			.findFirst();
	}

	private static List<RoadmapHeader> candidates(Table table) {
		var candidates = new ArrayList<RoadmapHeader>();
		for (int index = 0; index < Math.min(table.rows().size(), DEEPEST); index++) {
			at(table, index).ifPresent(candidates::add);
		}
		return candidates;
	}

	/** The header that begins with the row, if it can be one. */
	static Optional<RoadmapHeader> at(Table table, int index) {
		var texts = table.rows().get(index).cells().stream().filter(cell -> !cell.empty()).toList();
		if (texts.size() < 2 || texts.stream().anyMatch(cell -> cell.text().length() > HeaderWords.LONGEST)) {
			return Optional.empty();
		}
		var cells = HeaderCells.from(table, index);
		var meanings = ColumnMeanings.of(cells.cells(),
				table.rows().subList(index + cells.rows(), table.rows().size()));
		return Optional.of(new RoadmapHeader(meanings, table.rows().subList(index, index + cells.rows())));
	}

	private boolean complete() {
		return has(ColumnMeaning.DEADLINE) && has(ColumnMeaning.TITLE);
	}

	/**
	 * Whether it can stand between the rows of another: most of the words are the same,
	 * or it would be one of the rows.
	 */
	boolean standsFor(RoadmapHeader other) {
		var known = other.columns.stream().map(Column::text).filter(text -> !text.isEmpty()).toList();
		long same = this.columns.stream().filter(column -> known.contains(column.text())).count();
		return complete() && same > 1 && same * 2 > known.size();
	}

	private long meanings() {
		return this.columns.stream()
			.map(Column::meaning)
			.filter(meaning -> meaning != ColumnMeaning.OTHER)
			.distinct()
			.count();
	}

	boolean has(ColumnMeaning meaning) {
		return this.columns.stream().anyMatch(column -> column.meaning() == meaning);
	}

	List<RoadmapColumn> printed() {
		return this.columns.stream().map(column -> new RoadmapColumn(column.meaning(), column.text())).toList();
	}

	/** Whether the row says the same as one of the header's. */
	boolean repeatedBy(TableRow row) {
		return this.rows.stream().anyMatch(own -> texts(own).equals(texts(row)));
	}

	private static List<String> texts(TableRow row) {
		return row.cells().stream().map(TableCell::text).map(Printed::collapse).filter(text -> text != null).toList();
	}

	/** How many columns a cell of the row goes over. */
	int covered(TableRow row, TableCell cell) {
		if (aligned(row)) {
			return 1;
		}
		return (int) this.columns.stream()
			.filter(column -> cell.column() < column.end() && column.column() < cell.end())
			.count();
	}

	/**
	 * The cells of a row by what they are. Where a row has as many cells as the header,
	 * each stands below its header, even if the borders are a little out of line.
	 */
	Map<ColumnMeaning, RoadmapCell> read(TableRow row) {
		var cells = new LinkedHashMap<Column, List<TableCell>>();
		var aligned = aligned(row);
		for (int index = 0; index < row.cells().size(); index++) {
			var cell = row.cells().get(index);
			var column = aligned ? this.columns.get(index) : columnOf(cell);
			if (column != null) {
				cells.computeIfAbsent(column, key -> new ArrayList<>()).add(cell);
			}
		}
		var read = new EnumMap<ColumnMeaning, RoadmapCell>(ColumnMeaning.class);
		cells.forEach((column, found) -> read.putIfAbsent(column.meaning(),
				FromTo.is(column.text()) ? RoadmapCell.of(FromTo.words(column.column(), found), found)
						: RoadmapCell.of(column.meaning(), found)));
		return read;
	}

	private boolean aligned(TableRow row) {
		if (row.cells().size() != this.columns.size()) {
			return false;
		}
		for (int index = 1; index < row.cells().size(); index++) {
			if (row.cells().get(index - 1).end() != row.cells().get(index).column()) {
				return false;
			}
		}
		return true;
	}

	/** The column that the cell has most in common with. */
	private Column columnOf(TableCell cell) {
		Column best = null;
		int most = 0;
		for (var column : this.columns) {
			int common = Math.min(cell.end(), column.end()) - Math.max(cell.column(), column.column());
			if (common > most) {
				most = common;
				best = column;
			}
		}
		return best;
	}

	/** A column of the grid, or several that have one header. */
	record Column(int column, int end, String text, ColumnMeaning meaning) {

	}

}
