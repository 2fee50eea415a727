package org.vekha.setup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.vekha.shared.RuleViolation;

/**
 * Refuses a table as a whole, and says which rows are why.
 */
final class Refusals {

	/** More rows than any region has schools or people in one municipality. */
	static final int MOST_ROWS = 2000;

	private static final int MOST_TOLD = 15;

	private Refusals() {
	}

	/** Returns what a rule says against it, if anything. */
	static Optional<String> of(Runnable check) {
		try {
			check.run();
			return Optional.empty();
		}
		catch (RuleViolation ex) {
			return Optional.of(ex.getMessage());
		}
	}

	static void requireRows(List<?> rows) {
		if (rows == null || rows.isEmpty()) {
			throw new RuleViolation("Не выбрано ни одной строки: сохранять нечего.");
		}
		if (rows.size() > MOST_ROWS) {
			throw new RuleViolation(
					"Строк больше %d (сейчас %d): разделите таблицу на несколько.".formatted(MOST_ROWS, rows.size()));
		}
		if (rows.stream().anyMatch(row -> row == null)) {
			throw new RuleViolation("В таблице есть строка без содержания: удалите её.");
		}
	}

	/**
	 * Lets nothing pass unless all rows are right.
	 * @throws RuleViolation that names the rows with their reasons
	 */
	static void requireNone(List<? extends CheckedRow> rows) {
		var wrong = rows.stream().filter(row -> !row.faults().isEmpty()).toList();
		if (wrong.isEmpty()) {
			return;
		}
		var told = wrong.stream()
			.limit(MOST_TOLD)
			.map(row -> "%s: %s".formatted(capitalised(row.place()), String.join(" ", row.faults())))
			.collect(Collectors.joining("\n"));
		var more = (wrong.size() > MOST_TOLD) ? "\nи ещё строк: %d".formatted(wrong.size() - MOST_TOLD) : "";
		throw new RuleViolation(
				"Ничего не сохранено, исправьте или уберите строки (%d):\n%s%s".formatted(wrong.size(), told, more));
	}

	private static String capitalised(String place) {
		return place.isEmpty() ? "Строка" : Character.toUpperCase(place.charAt(0)) + place.substring(1);
	}

}
