package org.vekha.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.vekha.roadmap.ColumnMeaning;
import org.vekha.table.TableCell;
import org.vekha.table.TableRow;

/**
 * Gives each column of a header its meaning: the best fit first, no meaning twice.
 */
final class ColumnMeanings {

	private static final int LOOKED_AT = 60;

	private final List<HeaderCells.Cell> cells;

	private final List<TableRow> rows;

	private final Map<HeaderCells.Cell, ColumnMeaning> meanings = new HashMap<>();

	private ColumnMeanings(List<HeaderCells.Cell> cells, List<TableRow> rows) {
		this.cells = cells;
		this.rows = rows.subList(0, Math.min(rows.size(), LOOKED_AT));
	}

	/**
	 * The columns with their meanings.
	 * @param rows the rows below the header
	 */
	static List<RoadmapHeader.Column> of(List<HeaderCells.Cell> cells, List<TableRow> rows) {
		var meanings = new ColumnMeanings(FromTo.joined(cells), rows);
		meanings.byWords();
		meanings.findTitle();
		meanings.findNumber();
		return meanings.columns();
	}

	private void byWords() {
		this.cells.stream()
			.filter(cell -> FromTo.is(cell.text()))
			.findFirst()
			.ifPresent(cell -> this.meanings.put(cell, ColumnMeaning.DEADLINE));
		var fits = new ArrayList<Fit>();
		for (var cell : this.cells) {
			HeaderWords.scores(cell.text()).forEach((meaning, score) -> fits.add(new Fit(cell, meaning, score)));
		}
		fits.sort(Comparator.comparing(Fit::score).reversed());
		for (var fit : fits) {
			if (!this.meanings.containsKey(fit.cell()) && !this.meanings.containsValue(fit.meaning())) {
				this.meanings.put(fit.cell(), fit.meaning());
			}
		}
	}

	/** Where no header says so, the title stands in what could be one. */
	private void findTitle() {
		if (this.meanings.containsValue(ColumnMeaning.TITLE)) {
			return;
		}
		var others = Set.of(ColumnMeaning.SCHOOL_PART, ColumnMeaning.SECTION);
		for (var cell : this.cells) {
			var meaning = this.meanings.get(cell);
			if (meaning != null && others.contains(meaning)) {
				this.meanings.put(cell, ColumnMeaning.TITLE);
				return;
			}
		}
		var taken = EnumSet.noneOf(ColumnMeaning.class);
		taken.addAll(this.meanings.values());
		if (taken.contains(ColumnMeaning.DEADLINE) && taken.size() > 1) {
			this.cells.stream()
				.filter(cell -> !this.meanings.containsKey(cell) && !cell.text().isEmpty())
				.max(Comparator.comparing(this::length))
				.ifPresent(cell -> this.meanings.put(cell, ColumnMeaning.TITLE));
		}
	}

	private long length(HeaderCells.Cell header) {
		return this.rows.stream()
			.flatMap(row -> row.at(header.column()).stream())
			.mapToLong(cell -> cell.text().length())
			.sum();
	}

	/** A first column without a header may hold the numbers. */
	private void findNumber() {
		var first = this.cells.get(0);
		if (!this.meanings.containsValue(ColumnMeaning.NUMBER) && first.text().isEmpty()
				&& numbersIn(first.column(), first.end()) > 0) {
			this.meanings.put(first, ColumnMeaning.NUMBER);
		}
	}

	private long numbersIn(int column, int end) {
		return this.rows.stream()
			.flatMap(row -> row.at(column).stream())
			.filter(cell -> cell.end() <= end && Printed.isNumber(cell.text()))
			.count();
	}

	private List<RoadmapHeader.Column> columns() {
		var columns = new ArrayList<RoadmapHeader.Column>();
		for (var cell : this.cells) {
			var meaning = this.meanings.getOrDefault(cell, ColumnMeaning.OTHER);
			int divided = dividedTitle(cell, meaning);
			if (divided > 0) {
				columns.add(new RoadmapHeader.Column(cell.column(), divided, "", ColumnMeaning.NUMBER));
				columns.add(new RoadmapHeader.Column(divided, cell.end(), cell.text(), meaning));
			}
			else {
				columns.add(new RoadmapHeader.Column(cell.column(), cell.end(), cell.text(), meaning));
			}
		}
		return columns;
	}

	/** Where the title begins if number and title have one header, or 0. */
	private int dividedTitle(HeaderCells.Cell cell, ColumnMeaning meaning) {
		if (meaning != ColumnMeaning.TITLE || cell.end() - cell.column() < 2
				|| this.meanings.containsValue(ColumnMeaning.NUMBER)) {
			return 0;
		}
		long numbers = numbersIn(cell.column(), cell.end() - 1);
		return (numbers * 2 < this.rows.size()) ? 0
				: this.rows.stream()
					.flatMap(row -> row.at(cell.column()).stream())
					.filter(below -> Printed.isNumber(below.text()))
					.mapToInt(TableCell::end)
					.findFirst()
					.orElse(0);
	}

	private record Fit(HeaderCells.Cell cell, ColumnMeaning meaning, int score) {

	}

}
