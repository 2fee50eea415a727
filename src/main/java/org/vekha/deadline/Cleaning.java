package org.vekha.deadline;

import java.util.regex.Pattern;

/**
 * Makes one of all the signs that look alike, and spells out abbreviations with signs in
 * them.
 */
final class Cleaning {

	private static final Pattern SCHOOL_YEAR = Pattern.compile("(?<!\\p{L})[уУ] ?\\. ?[гГ](?!\\p{L})");

	private static final Pattern THIS_YEAR = Pattern.compile("(?<!\\p{L})[тТсС] ?\\. ?[гГ](?!\\p{L})");

	private static final Pattern HALF_YEAR = Pattern.compile("(?<!\\p{L})[пП]/[гГ](?!\\p{L})");

	private static final Pattern AND_OR = Pattern.compile("(?<!\\p{L})и/или(?!\\p{L})");

	private static final Pattern CLOCK = Pattern.compile("(?<!\\d)\\d{1,2}:\\d{2}(?!\\d)");

	/** How a spreadsheet writes a month that was typed into it: «сен.21». */
	private static final Pattern SHORT_MONTH = Pattern
		.compile("(?iu)(?<!\\p{L})(янв|фев|мар|апр|май|июн|июл|авг|сен|окт|ноя|дек)\\.(\\d{2})(?![\\d.])");

	private static final Pattern DOTS = Pattern.compile("\\.{2,}");

	private Cleaning() {
	}

	static String of(String phrase) {
		var cleaned = new StringBuilder(phrase.length());
		phrase.chars().map(Cleaning::sign).filter(sign -> sign != 0).forEach(sign -> cleaned.append((char) sign));
		var text = DOTS.matcher(cleaned).replaceAll("…");
		text = CLOCK.matcher(text).replaceAll(" ");
		text = SHORT_MONTH.matcher(text).replaceAll("$1 20$2");
		text = SCHOOL_YEAR.matcher(text).replaceAll("уч г");
		text = THIS_YEAR.matcher(text).replaceAll("тек г");
		text = HALF_YEAR.matcher(text).replaceAll("полуг");
		return AND_OR.matcher(text).replaceAll("или").strip();
	}

	private static int sign(int sign) {
		return switch (sign) {
			case '\u00ad', '\u200b', '\u200c', '\u200d', '\ufeff', '\u0301' -> 0;
			case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '~', '\u2043', '\ufe63',
					'\uff0d' ->
				'-';
			case '\r', '\u000b', '\f', '\u0085', '\u2028', '\u2029' -> '\n';
			case '[', '{' -> '(';
			case ']', '}' -> ')';
			case '&' -> '+';
			case '\\', '|' -> '/';
			case '\n', '-', '(', ')' -> sign;
			default -> (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) ? ' ' : sign;
		};
	}

}
