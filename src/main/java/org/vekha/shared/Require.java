package org.vekha.shared;

/**
 * Checks of what people typed, with the refusal in their words.
 */
public final class Require {

	/** The longest text that a process variable can carry, in characters. */
	public static final int LONGEST_TEXT = 4000;

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
	 * Returns the text without surrounding blanks, or {@code null} if there is none.
	 * @throws RuleViolation if the text is longer than {@link #LONGEST_TEXT}
	 */
	public static String optionalText(String text, String what) {
		if (text == null || text.isBlank()) {
			return null;
		}
		if (text.length() > LONGEST_TEXT) {
			throw new RuleViolation("Поле «%s» длиннее %d знаков (сейчас %d): сократите текст.".formatted(what,
					LONGEST_TEXT, text.length()));
		}
		return text.strip();
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

}
