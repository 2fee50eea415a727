package org.vekha.intake;

import java.util.List;
import java.util.stream.Collectors;

import org.vekha.roadmap.ColumnMeaning;
import org.vekha.table.CellKind;
import org.vekha.table.TableCell;

/**
 * What stands in a column of a row.
 *
 * @param text the text with white space collapsed, or {@code null}
 * @param continued whether a cell above goes on there
 */
record RoadmapCell(String text, boolean continued, boolean bold) {

	static final RoadmapCell NONE = new RoadmapCell(null, false, false);

	static RoadmapCell of(ColumnMeaning meaning, List<TableCell> cells) {
		var text = cells.stream()
			.map(meaning == ColumnMeaning.NUMBER ? RoadmapCell::number : TableCell::text)
			.collect(Collectors.joining(" "));
		return new RoadmapCell(Printed.collapse(text), cells.stream().allMatch(TableCell::continued),
				cells.stream().allMatch(cell -> cell.bold() || cell.empty()));
	}

	/** A spreadsheet takes «1.1» for a number and shows it with a comma. */
	private static String number(TableCell cell) {
		return (cell.kind() == CellKind.NUMBER && cell.text().matches("\\d+,\\d+")) ? cell.text().replace(',', '.')
				: cell.text();
	}

}
