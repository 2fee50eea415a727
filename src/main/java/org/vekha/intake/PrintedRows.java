package org.vekha.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.vekha.roadmap.ColumnMeaning;
import org.vekha.table.Table;
import org.vekha.table.TableRow;

/**
 * Reads the rows below a header one after another: activities, what goes on of the one
 * above, headings of sections.
 */
final class PrintedRows {

	private final List<MutableRow> rows = new ArrayList<>();

	private final List<String> warnings;

	/** What a cell that is merged downwards says for the rows below. */
	private final Map<ColumnMeaning, String> above = new EnumMap<>(ColumnMeaning.class);

	private final Formulas formulas;

	private RoadmapHeader header;

	private String section;

	private boolean sectionBefore;

	PrintedRows(List<String> warnings) {
		this.warnings = warnings;
		this.formulas = new Formulas(warnings);
	}

	/** Reads the rows of a table from the one with the index on. */
	void read(Table table, RoadmapHeader tableHeader, int from) {
		this.header = tableHeader;
		this.above.clear();
		for (int index = from; index < table.rows().size(); index++) {
			var row = table.rows().get(index);
			if (row.empty() || this.header.repeatedBy(row) || numbersOfColumns(row)) {
				continue;
			}
			var again = RoadmapHeader.at(table, index).filter(found -> found.standsFor(this.header));
			if (again.isPresent()) {
				this.header = again.get();
				index += this.header.rows().size() - 1;
				continue;
			}
			var next = (index + 1 < table.rows().size()) ? table.rows().get(index + 1) : null;
			read(table, row, SectionRow.of(this.header, row, next));
		}
	}

	/** Begins a section that a heading outside of the table names. */
	void section(String heading) {
		this.section = heading;
		this.sectionBefore = false;
	}

	private void read(Table table, TableRow row, String heading) {
		if (heading != null) {
			// Two headings in a row: a section and its first part
			this.section = this.sectionBefore ? this.section + " / " + heading : heading;
			this.sectionBefore = true;
			return;
		}
		this.sectionBefore = false;
		var cells = this.header.read(row);
		cells.forEach((meaning, cell) -> {
			if (!cell.continued()) {
				this.above.put(meaning, cell.text());
			}
		});
		var place = "%s, строка %d".formatted(table.place(), row.number());
		cells.forEach((meaning, cell) -> this.formulas.look(place, meaning, cell));
		activity(place, cells);
	}

	private void activity(String place, Map<ColumnMeaning, RoadmapCell> cells) {
		var title = cells.getOrDefault(ColumnMeaning.TITLE, RoadmapCell.NONE);
		var number = cells.getOrDefault(ColumnMeaning.NUMBER, RoadmapCell.NONE);
		if (title.text() == null && number.text() == null) {
			goOn(place, cells, title.continued() ? ", " : " ");
			return;
		}
		var values = new EnumMap<ColumnMeaning, String>(ColumnMeaning.class);
		cells.forEach((meaning, cell) -> values.put(meaning, cell.continued() ? this.above.get(meaning) : cell.text()));
		if (title.text() == null
				&& values.values().stream().filter(value -> value != null && !Printed.isDash(value)).count() == 1) {
			// Only a number, or dashes beside it: a row that was never filled in
			return;
		}
		if (signature(number.text(), values)) {
			this.warnings.add("%s: «%s» – не мероприятие, строка пропущена.".formatted(place, number.text()));
			return;
		}
		if (values.get(ColumnMeaning.TITLE) == null) {
			this.warnings.add("%s: не указано мероприятие.".formatted(place));
		}
		this.rows.add(new MutableRow(place, section(cells, values), values));
	}

	/**
	 * Below the rows of a spreadsheet stands who signs them: «Начальник управления |
	 * И.И.».
	 */
	private static boolean signature(String number, Map<ColumnMeaning, String> values) {
		return values.get(ColumnMeaning.TITLE) == null && values.get(ColumnMeaning.DEADLINE) == null && number != null
				&& !Printed.isNumber(number) && values.values().stream().filter(Objects::nonNull).count() < 3;
	}

	/**
	 * A column that groups the rows leaves its cell empty where the group goes on; a dash
	 * ends the group.
	 */
	private String section(Map<ColumnMeaning, RoadmapCell> cells, Map<ColumnMeaning, String> values) {
		var group = values.get(ColumnMeaning.SECTION);
		boolean ended = cells.getOrDefault(ColumnMeaning.SECTION, RoadmapCell.NONE).dash();
		if (group == null && !ended && this.header.has(ColumnMeaning.SECTION) && !this.rows.isEmpty()) {
			return this.rows.get(this.rows.size() - 1).section();
		}
		return (group != null) ? group : this.section;
	}

	private void goOn(String place, Map<ColumnMeaning, RoadmapCell> cells, String between) {
		if (this.rows.isEmpty()) {
			this.warnings.add("%s: текст без мероприятия не загружен.".formatted(place));
			return;
		}
		var values = this.rows.get(this.rows.size() - 1).values();
		cells.forEach((meaning, cell) -> {
			if (cell.text() != null) {
				values.merge(meaning, cell.text(), (text, more) -> text + between + more);
				this.above.put(meaning, values.get(meaning));
			}
		});
	}

	/** The row «1 | 2 | 3 | 4» that some put below the header. */
	private boolean numbersOfColumns(TableRow row) {
		var texts = row.cells().stream().filter(cell -> !cell.empty()).map(cell -> Printed.line(cell.text())).toList();
		for (int index = 0; index < texts.size(); index++) {
			if (!texts.get(index).replaceFirst("\\.$", "").equals(String.valueOf(index + 1))) {
				return false;
			}
		}
		return texts.size() > 2;
	}

	boolean isEmpty() {
		return this.rows.isEmpty();
	}

	List<PrintedRow> rows() {
		this.formulas.tell();
		var numbered = this.rows.stream().filter(row -> InlineNumber.of(row.title()).isPresent()).count();
		var inline = numbered * 2 >= this.rows.size()
				&& this.rows.stream().allMatch(row -> row.values().get(ColumnMeaning.NUMBER) == null);
		return this.rows.stream().map(row -> row.print(inline)).toList();
	}

	/** A row to which the next ones may still add something. */
	private record MutableRow(String place, String section, Map<ColumnMeaning, String> values) {

		String title() {
			return this.values.get(ColumnMeaning.TITLE);
		}

		PrintedRow print(boolean inlineNumbers) {
			var numbered = InlineNumber.of(title()).filter(found -> inlineNumbers);
			return new PrintedRow(this.place,
					numbered.map(InlineNumber::number).orElse(this.values.get(ColumnMeaning.NUMBER)), this.section,
					numbered.map(InlineNumber::title).orElse(title()), this.values.get(ColumnMeaning.DEADLINE),
					this.values.get(ColumnMeaning.RESPONSIBLE), this.values.get(ColumnMeaning.EXPECTED_RESULT),
					this.values.get(ColumnMeaning.SCHOOL_PART));
		}

	}

}
