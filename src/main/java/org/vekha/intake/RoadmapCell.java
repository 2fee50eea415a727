package org.vekha.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.vekha.roadmap.ColumnMeaning;
import org.vekha.table.CellKind;
import org.vekha.table.TableCell;

/**
 * What stands in a column of a row.
 *
 * @param text the text with white space collapsed, or {@code null}
 * @param continued whether a cell above goes on there
 * @param computed whether a spreadsheet computed it, or failed to
 * @param dash whether a dash says that there is nothing
 */
record RoadmapCell(String text, boolean continued, boolean bold, boolean computed, boolean dash) {

	/** Where a dash means that there is nothing. */
	private static final Set<ColumnMeaning> STRUCTURE = EnumSet.of(ColumnMeaning.NUMBER, ColumnMeaning.TITLE,
			ColumnMeaning.SECTION);

	static final RoadmapCell NONE = new RoadmapCell(null, false, false, false, false);

	static RoadmapCell of(ColumnMeaning meaning, List<TableCell> cells) {
		var text = cells.stream()
			.filter(cell -> cell.kind() != CellKind.ERROR)
			.map(meaning == ColumnMeaning.NUMBER ? RoadmapCell::number : TableCell::text)
			.collect(Collectors.joining(" "));
		boolean dash = STRUCTURE.contains(meaning) && Printed.isDash(text);
		return of(dash ? null : Printed.collapse(text), cells, dash);
	}

	static RoadmapCell of(String text, List<TableCell> cells) {
		return of(text, cells, false);
	}

	private static RoadmapCell of(String text, List<TableCell> cells, boolean dash) {
		return new RoadmapCell(text, cells.stream().allMatch(TableCell::continued),
				cells.stream().allMatch(cell -> cell.bold() || cell.empty()),
				cells.stream().anyMatch(TableCell::computed), dash);
	}

	/** A spreadsheet takes «1.1» for a number and shows it with a comma. */
	private static String number(TableCell cell) {
		return (cell.kind() == CellKind.NUMBER && cell.text().matches("\\d+,\\d+")) ? cell.text().replace(',', '.')
				: cell.text();
	}

}
