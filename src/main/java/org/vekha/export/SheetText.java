package org.vekha.export;

import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Text that every program can open.
 */
final class SheetText {

	/** What is longer could not be read in again. */
	private static final int LONGEST = 3900;

	private SheetText() {
	}

	/** The text in one line. */
	static String of(String text) {
		return lines(text).replaceAll("\\s+", " ");
	}

	/** The text with its lines, shortened if it is very long. */
	static String lines(String text) {
		var plain = Objects.requireNonNullElse(text, "")
			.codePoints()
			.filter(SheetText::allowed)
			.mapToObj(Character::toString)
			.collect(Collectors.joining())
			.strip();
		return (plain.length() <= LONGEST) ? plain : plain.substring(0, LONGEST) + "…";
	}

	/** Whether XML may hold the character. */
	private static boolean allowed(int letter) {
		return letter == '\n' || letter == '\t' || (letter >= ' ' && letter <= 0xd7ff)
				|| (letter >= 0xe000 && letter <= 0xfffd) || letter > 0xffff;
	}

}
