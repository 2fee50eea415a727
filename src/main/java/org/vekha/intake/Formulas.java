package org.vekha.intake;

import java.util.ArrayList;
import java.util.List;

import org.vekha.roadmap.ColumnMeaning;

/**
 * Says where a spreadsheet computes what others write: the file holds what it last
 * showed.
 */
final class Formulas {

	private static final int MOST_PLACES = 5;

	private final List<String> places = new ArrayList<>();

	private final List<String> warnings;

	Formulas(List<String> warnings) {
		this.warnings = warnings;
	}

	/**
	 * Looks at a cell; formulas that number the rows or compute other columns are left
	 * alone.
	 */
	void look(String place, ColumnMeaning meaning, RoadmapCell cell) {
		if (!cell.computed() || meaning == ColumnMeaning.NUMBER || meaning == ColumnMeaning.OTHER) {
			return;
		}
		if (cell.text() == null) {
			this.warnings.add(
					"%s, «%s»: формула в ячейке не дала значения. Впишите вместо неё текст и загрузите файл снова или исправьте строку здесь."
						.formatted(place, name(meaning)));
		}
		else if (!this.places.contains(place)) {
			this.places.add(place);
		}
	}

	/** Tells of all that were read with the values that the file holds. */
	void tell() {
		if (!this.places.isEmpty()) {
			var more = this.places.size() - MOST_PLACES;
			var listed = String.join("; ", this.places.subList(0, Math.min(this.places.size(), MOST_PLACES)));
			this.warnings.add("В ячейках есть формулы, прочитано то, что они показывали при сохранении файла: %s%s."
				.formatted(listed, (more > 0) ? " и ещё строк: %d".formatted(more) : ""));
		}
	}

	private static String name(ColumnMeaning meaning) {
		return switch (meaning) {
			case TITLE -> "мероприятие";
			case DEADLINE -> "срок";
			case RESPONSIBLE -> "ответственный";
			case EXPECTED_RESULT -> "ожидаемый результат";
			case SCHOOL_PART -> "действия школы";
			case SECTION -> "раздел";
			case NUMBER, OTHER -> "прочее";
		};
	}

}
