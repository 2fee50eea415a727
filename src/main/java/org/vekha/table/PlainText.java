package org.vekha.table;

import java.util.stream.Collectors;

/**
 * Text as a person sees it, without what only the typesetter needs.
 */
final class PlainText {

	private PlainText() {
	}

	/** Lines without blanks around them and without invisible characters. */
	static String of(String text) {
		var plain = new StringBuilder(text.length());
		for (int index = 0; index < text.length(); index++) {
			append(plain, text.charAt(index));
		}
		return plain.toString()
			.lines()
			.map(String::strip)
			.filter(line -> !line.isEmpty())
			.collect(Collectors.joining("\n"));
	}

	private static void append(StringBuilder plain, char letter) {
		switch (letter) {
			case '\n', '\r', '\u000b', '\u2028', '\u2029' -> plain.append('\n');
			case '\t', '\u00a0', '\u2007', '\u202f' -> plain.append(' ');
			// A hyphen that does not break is a hyphen; a soft one is none
			case '\u2011' -> plain.append('-');
			case '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff' -> {
			}
			default -> {
				if (!Character.isISOControl(letter)) {
					plain.append(letter);
				}
			}
		}
	}

}
