package org.vekha.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.vekha.roadmap.ColumnMeaning;
import org.vekha.roadmap.RoadmapColumn;
import org.vekha.roadmap.RoadmapRow;

/**
 * A road map as a table: the columns and sections with which it was printed, and what has
 * become of its rows beside them.
 *
 * @param title the title above the table
 * @param note what stands at the foot of each page
 * @param columns the columns, those of the state at the end
 * @param lines what stands below the header
 */
public record RoadmapSheet(String title, String note, List<RoadmapColumn> columns, List<SheetLine> lines) {

	private static final List<RoadmapColumn> USUAL = List.of(new RoadmapColumn(ColumnMeaning.NUMBER, "№ п/п"),
			new RoadmapColumn(ColumnMeaning.TITLE, "Мероприятия"), new RoadmapColumn(ColumnMeaning.DEADLINE, "Сроки"),
			new RoadmapColumn(ColumnMeaning.RESPONSIBLE, "Ответственные"),
			new RoadmapColumn(ColumnMeaning.EXPECTED_RESULT, "Ожидаемый результат"),
			new RoadmapColumn(ColumnMeaning.SCHOOL_PART, "Мероприятия ОО"));

	/** What is said where a section ends and none begins; empty, it would go on. */
	private static final String NO_SECTION = "–";

	private static final List<RoadmapColumn> STATE = Stream.of("Состояние", "Исполнено", "Подтверждение")
		.map(header -> new RoadmapColumn(ColumnMeaning.OTHER, header))
		.toList();

	public RoadmapSheet {
		columns = List.copyOf(columns);
		lines = List.copyOf(lines);
	}

	/**
	 * Lays the table out.
	 * @param printed the columns with which it was printed; none for the usual ones
	 */
	public static RoadmapSheet of(String title, String note, List<RoadmapColumn> printed, List<StatedRow> rows) {
		var contents = rows.stream().map(StatedRow::content).toList();
		var numbersInTitles = numbersInTitles(printed, contents);
		var columns = new ArrayList<RoadmapColumn>();
		// What other columns said is not kept, and they would stand there empty
		printed.stream().filter(column -> column.meaning() != ColumnMeaning.OTHER).forEach(columns::add);
		for (var usual : USUAL) {
			var missing = columns.stream().noneMatch(column -> column.meaning() == usual.meaning());
			if (missing && needed(usual.meaning(), printed, contents, numbersInTitles)) {
				columns.add((usual.meaning() == ColumnMeaning.NUMBER) ? 0 : columns.size(), usual);
			}
		}
		if (sectionEnds(contents) && columns.stream().noneMatch(column -> column.meaning() == ColumnMeaning.SECTION)) {
			columns.add(new RoadmapColumn(ColumnMeaning.SECTION, "Раздел"));
		}
		var lines = lines(columns, rows, numbersInTitles);
		columns.addAll(STATE);
		return new RoadmapSheet(SheetText.of(title), SheetText.of(note), columns, lines);
	}

	/** Where there was no column of numbers, they stood in front of the titles. */
	private static boolean numbersInTitles(List<RoadmapColumn> printed, List<RoadmapRow> rows) {
		var column = printed.stream().anyMatch(known -> known.meaning() == ColumnMeaning.NUMBER);
		long numbered = rows.stream().filter(row -> row.number() != null).count();
		return !printed.isEmpty() && !column && numbered * 2 >= rows.size();
	}

	/** Whether a row without a section follows one that has one: no heading says so. */
	private static boolean sectionEnds(List<RoadmapRow> rows) {
		return rows.stream().dropWhile(row -> row.section() == null).anyMatch(row -> row.section() == null);
	}

	private static boolean needed(ColumnMeaning meaning, List<RoadmapColumn> printed, List<RoadmapRow> rows,
			boolean numbersInTitles) {
		return switch (meaning) {
			case TITLE, DEADLINE -> true;
			case SCHOOL_PART -> rows.stream().anyMatch(row -> row.schoolPart() != null);
			case NUMBER ->
				printed.isEmpty() || (!numbersInTitles && rows.stream().anyMatch(row -> row.number() != null));
			default -> printed.isEmpty() || rows.stream().anyMatch(row -> text(meaning, row) != null);
		};
	}

	private static List<SheetLine> lines(List<RoadmapColumn> columns, List<StatedRow> rows, boolean numbersInTitles) {
		var sectionColumn = columns.stream().anyMatch(column -> column.meaning() == ColumnMeaning.SECTION);
		var lines = new ArrayList<SheetLine>();
		String section = null;
		boolean within = false;
		for (var row : rows) {
			var next = row.content().section();
			if (!sectionColumn && next != null && !next.equals(section)) {
				lines.add(SheetLine.heading(SheetText.of(next)));
			}
			section = next;
			within |= next != null;
			lines.add(SheetLine.row(cells(columns, row, within ? NO_SECTION : "", numbersInTitles)));
		}
		return lines;
	}

	private static List<String> cells(List<RoadmapColumn> columns, StatedRow row, String noSection,
			boolean numbersInTitles) {
		var cells = new ArrayList<String>();
		for (var column : columns) {
			var text = Objects.requireNonNullElse(text(column.meaning(), row.content()),
					(column.meaning() == ColumnMeaning.SECTION) ? noSection : "");
			var numbered = numbersInTitles && column.meaning() == ColumnMeaning.TITLE && row.content().number() != null;
			cells.add(SheetText.of(numbered ? row.content().number() + " " + text : text));
		}
		Stream.of(row.state(), row.done(), row.evidence()).map(SheetText::lines).forEach(cells::add);
		return cells;
	}

	private static String text(ColumnMeaning meaning, RoadmapRow row) {
		return switch (meaning) {
			case NUMBER -> row.number();
			case TITLE -> row.title();
			case DEADLINE -> row.deadline().phrase();
			case RESPONSIBLE -> row.responsiblePhrase();
			case EXPECTED_RESULT -> row.expectedResult();
			case SCHOOL_PART -> row.schoolPart();
			case SECTION -> row.section();
			case OTHER -> null;
		};
	}

	/** The headers of the columns. */
	public List<String> headers() {
		return this.columns.stream().map(RoadmapColumn::header).map(SheetText::of).toList();
	}

}
