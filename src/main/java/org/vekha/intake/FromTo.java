package org.vekha.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.vekha.roadmap.ColumnMeaning;
import org.vekha.table.CellKind;
import org.vekha.table.TableCell;

/**
 * Two columns that are one deadline: «Дата начала» and «Дата окончания».
 */
final class FromTo {

	private static final String BETWEEN = " – ";

	private static final Pattern BEGINNING = Pattern.compile("(?iu).*(?<!\\p{L})начал\\p{L}{0,2}(?!\\p{L}).*");

	private static final Pattern END = Pattern
		.compile("(?iu).*(?<!\\p{L})(?:окончани|завершени|кон(?:ец|ц))\\p{L}{0,2}.*");

	private FromTo() {
	}

	/** The cells of a header, both columns as one where they stand side by side. */
	static List<HeaderCells.Cell> joined(List<HeaderCells.Cell> cells) {
		var joined = new ArrayList<HeaderCells.Cell>();
		for (var cell : cells) {
			var left = joined.isEmpty() ? null : joined.get(joined.size() - 1);
			if (left != null && begins(left.text()) && END.matcher(cell.text()).matches()
					&& cell.text().length() <= HeaderWords.LONGEST) {
				joined.set(joined.size() - 1,
						new HeaderCells.Cell(left.column(), cell.end(), left.text() + BETWEEN + cell.text()));
			}
			else {
				joined.add(cell);
			}
		}
		return joined;
	}

	private static boolean begins(String header) {
		return BEGINNING.matcher(header).matches() && (HeaderWords.scores(header).containsKey(ColumnMeaning.DEADLINE)
				|| Printed.line(header).equalsIgnoreCase("начало"));
	}

	/** Whether the header is that of two columns. */
	static boolean is(String header) {
		int between = header.lastIndexOf(BETWEEN);
		return between > 0 && begins(header.substring(0, between)) && END.matcher(header.substring(between)).matches();
	}

	/** The words of a deadline from the cells of both columns. */
	static String words(int firstColumn, List<TableCell> cells) {
		var from = text(cells, cell -> cell.column() == firstColumn);
		var to = text(cells, cell -> cell.column() != firstColumn);
		if (to == null || Objects.equals(from, to)) {
			return from;
		}
		return (from == null) ? "до " + to : from + BETWEEN + to;
	}

	private static String text(List<TableCell> cells, Predicate<TableCell> side) {
		return cells.stream()
			.filter(side.and(cell -> cell.kind() != CellKind.ERROR))
			.map(cell -> Printed.collapse(cell.text()))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

}
