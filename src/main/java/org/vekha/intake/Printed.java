package org.vekha.intake;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Words as printed: how the white space between them is collapsed, and what is a number.
 */
final class Printed {

	private static final Pattern NUMBER = Pattern
		.compile("(п\\. ?)?(\\d{1,3}(\\.\\d{1,3}){0,4}|[IVXLC]{1,6}|\\p{L})[.)]{0,2}|№ ?\\d{1,4}\\.?");

	private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

	private Printed() {
	}

	/** The text in one line, or {@code null} if there is none. */
	static String collapse(String text) {
		var line = SPACE.matcher(text).replaceAll(" ").strip();
		return line.isEmpty() ? null : line;
	}

	/** The text in one line, which may be empty. */
	static String line(String text) {
		return Objects.requireNonNullElse(collapse(text), "");
	}

	/** Whether nothing but dashes stands there. */
	static boolean isDash(String text) {
		return text.strip().matches("[-–—\\s]+");
	}

	/** Whether it is the number of a row or a section. */
	static boolean isNumber(String text) {
		return NUMBER.matcher(text.strip()).matches();
	}

}
