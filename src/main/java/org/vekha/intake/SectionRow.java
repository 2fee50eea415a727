package org.vekha.intake;

import java.util.List;
import java.util.regex.Pattern;

import org.vekha.roadmap.ColumnMeaning;
import org.vekha.table.TableCell;
import org.vekha.table.TableRow;

/**
 * Tells the headings between the rows from the rows: merged over several columns, or the
 * only words in a row that do not look like an activity.
 */
final class SectionRow {

	private static final Pattern NAMES_A_SECTION = Pattern
		.compile("(?iu)^(раздел|блок|этап|направление|модуль|глава|часть)(?!\\p{L}).*|^[IVX]{1,5}\\. .*");

	/** Whether the words name a section by themselves: «Раздел II. …», «III. …». */
	static boolean names(String text) {
		return NAMES_A_SECTION.matcher(text).matches();
	}

	private final RoadmapHeader header;

	private final TableRow row;

	private final List<TableCell> texts;

	private SectionRow(RoadmapHeader header, TableRow row) {
		this.header = header;
		this.row = row;
		this.texts = row.cells().stream().filter(cell -> !cell.empty()).toList();
	}

	/** The heading that the row is, or {@code null} if it is none. */
	static String of(RoadmapHeader header, TableRow row, TableRow next) {
		return new SectionRow(header, row).heading(next);
	}

	private String heading(TableRow next) {
		// A merge that goes on from above makes it a row of that group
		if (this.texts.size() > 2 || this.row.cells().stream().anyMatch(TableCell::continued)) {
			return null;
		}
		var last = this.texts.get(this.texts.size() - 1);
		var text = Printed.line(last.text());
		if (this.texts.size() == 1) {
			return (!Printed.isNumber(text) && (merged(last) || alone(text))) ? text : null;
		}
		var number = Printed.line(this.texts.get(0).text());
		if (!Printed.isNumber(number) || this.texts.get(0).end() > last.column()) {
			return null;
		}
		return (merged(last) || (bearsTitle() && (last.bold() || shouted(text) || heads(number, next))))
				? number + " " + text : null;
	}

	private boolean merged(TableCell cell) {
		return this.header.covered(this.row, cell) > 1;
	}

	private boolean alone(String text) {
		var cells = this.header.read(this.row);
		var inNumber = cells.getOrDefault(ColumnMeaning.NUMBER, RoadmapCell.NONE);
		var inTitle = cells.getOrDefault(ColumnMeaning.TITLE, RoadmapCell.NONE);
		return inNumber.text() != null || (inTitle.text() != null
				&& (inTitle.bold() || shouted(text) || NAMES_A_SECTION.matcher(text).matches()));
	}

	private boolean bearsTitle() {
		var cells = this.header.read(this.row);
		return cells.getOrDefault(ColumnMeaning.NUMBER, RoadmapCell.NONE).text() != null
				&& cells.getOrDefault(ColumnMeaning.TITLE, RoadmapCell.NONE).text() != null;
	}

	private static boolean shouted(String text) {
		return text.chars().filter(Character::isLetter).count() > 5
				&& text.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
	}

	/** Whether the next number is one below it: «1.1» below «1.». */
	private boolean heads(String number, TableRow next) {
		if (next == null) {
			return false;
		}
		var below = this.header.read(next).getOrDefault(ColumnMeaning.NUMBER, RoadmapCell.NONE).text();
		return below != null && below.matches(Pattern.quote(number.replaceFirst("[.)]+$", "")) + "\\.\\d.*");
	}

}
