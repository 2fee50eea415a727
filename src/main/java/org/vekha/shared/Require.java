package org.vekha.shared;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Checks of what people typed, with the refusal in their words.
 */
public final class Require {

	/** The longest text that a process variable can carry, in characters. */
	public static final int LONGEST_TEXT = 4000;

	/** The longest name, title or number that fits a line of a form, in characters. */
	public static final int LONGEST_LINE = 255;

	private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	// Leaves room for the prefix of a group's key within the engine's 64 characters
	private static final int LONGEST_KEY = 48;

	private static final Year EARLIEST_YEAR = Year.of(2000);

	private static final Year LATEST_YEAR = Year.of(2100);

	private Require() {
	}

	/**
	 * Returns the text without surrounding blanks.
	 * @param text what was typed
	 * @param what the name of the field, as the user sees it
	 * @throws RuleViolation if the text is missing, blank or longer than
	 * {@link #LONGEST_TEXT}
	 */
	public static String text(String text, String what) {
		if (text == null || text.isBlank()) {
			throw new RuleViolation("Заполните поле «%s».".formatted(what));
		}
		return optionalText(text, what);
	}

	/**
	 * Returns the line of a form without surrounding blanks.
	 * @throws RuleViolation if it is missing, blank or longer than {@link #LONGEST_LINE}
	 */
	public static String line(String text, String what) {
		return optionalLine(value(text == null || text.isBlank() ? null : text, what), what);
	}

	/**
	 * Returns the line of a form without surrounding blanks, or {@code null} if there is
	 * none.
	 * @throws RuleViolation if it is longer than {@link #LONGEST_LINE}
	 */
	public static String optionalLine(String text, String what) {
		return withinLimit(text, what, LONGEST_LINE);
	}

	/**
	 * Returns the text without surrounding blanks, or {@code null} if there is none.
	 * @throws RuleViolation if the text is longer than {@link #LONGEST_TEXT}
	 */
	public static String optionalText(String text, String what) {
		return withinLimit(text, what, LONGEST_TEXT);
	}

	/**
	 * Returns the value if there is one.
	 * @throws RuleViolation if it is missing
	 */
	public static <T> T value(T value, String what) {
		if (value == null) {
			throw new RuleViolation("Заполните поле «%s».".formatted(what));
		}
		return value;
	}

	/**
	 * Returns the day if there is one.
	 * @throws RuleViolation if it is missing, or so far away that it must be a slip
	 */
	public static LocalDate day(LocalDate day, String what) {
		var year = Year.from(value(day, what));
		if (year.isBefore(EARLIEST_YEAR) || year.isAfter(LATEST_YEAR)) {
			throw new RuleViolation("Поле «%s»: проверьте год, указан %d.".formatted(what, year.getValue()));
		}
		return day;
	}

	/**
	 * Lets an order be named as a whole or not at all.
	 * @param what which order, in the genitive
	 * @throws RuleViolation if only one of its number and its date is there
	 */
	public static void wholeOrder(String number, LocalDate date, String what) {
		if ((number == null) != (date == null)) {
			throw new RuleViolation("Укажите и номер, и дату %s или не указывайте ничего.".formatted(what));
		}
	}

	/**
	 * Returns the list, copied.
	 * @throws RuleViolation if it is missing, empty or longer than the limit
	 */
	public static <T> List<T> list(List<T> list, int most, String what) {
		if (list == null || list.isEmpty()) {
			throw new RuleViolation("Заполните хотя бы одну строку: «%s».".formatted(what));
		}
		if (list.size() > most) {
			throw new RuleViolation(
					"В таблице «%s» не может быть больше %d строк (сейчас %d).".formatted(what, most, list.size()));
		}
		list.forEach(item -> value(item, what));
		return List.copyOf(list);
	}

	/**
	 * Returns the readable key: small Latin letters, digits and single hyphens.
	 * @throws RuleViolation if it is missing or written in any other way
	 */
	public static String key(String key, String what) {
		if (key == null || key.length() > LONGEST_KEY || !KEY.matcher(key).matches()) {
			throw new RuleViolation(("Поле «%s» может содержать только строчные латинские буквы, цифры и дефисы между "
					+ "ними, не более %d знаков.")
				.formatted(what, LONGEST_KEY));
		}
		return key;
	}

	private static String withinLimit(String text, String what, int longest) {
		if (text == null || text.isBlank()) {
			return null;
		}
		if (text.length() > longest) {
			throw new RuleViolation("Поле «%s» длиннее %d знаков (сейчас %d): сократите текст.".formatted(what, longest,
					text.length()));
		}
		// PostgreSQL cannot store this character at all
		if (text.indexOf('\0') >= 0) {
			throw new RuleViolation("Поле «%s» содержит недопустимый знак: наберите текст заново.".formatted(what));
		}
		return text.strip();
	}

}
