package org.vekha.deadline;

import java.util.Locale;

/**
 * Reads years: «2020 г.», «2020-2021 учебный год», «20/21 уч. г.».
 */
final class YearGrammar {

	private static final int CENTURY = 2000;

	/** The years that begin here, or {@code null}. */
	Years read(Tokens tokens) {
		int start = tokens.position();
		boolean school = tokens.skip(Sort.SCHOOL);
		boolean named = school && tokens.skip(Sort.YEAR);
		tokens.skip(named ? Sort.COLON : Sort.CURRENT);
		int first = first(tokens);
		if (first == 0) {
			tokens.moveTo(start);
			return null;
		}
		boolean firstNamed = tokens.skipAll(Sort.YEAR);
		int last = last(tokens, first);
		boolean schoolAfter = tokens.at(Sort.SCHOOL) && tokens.skip(Sort.SCHOOL);
		boolean namedAfter = tokens.skipAll(Sort.YEAR);
		school = school || schoolAfter;
		if (last == 0 && school && tokens.at(-1, Sort.YEAR, Sort.SCHOOL)) {
			last = first;
		}
		last = Math.max(last, (last == 0) ? first : last);
		if (last < first) {
			throw new Unclear(
					"Годы «%s» стоят в обратном порядке: исправьте срок.".formatted(Notes.quote(tokens.since(start))));
		}
		return new Years(first, last, school, firstNamed || namedAfter || named);
	}

	/**
	 * Goes past «учебного года», «текущего года» and the like that name no year.
	 * @return whether the school year was meant
	 */
	boolean skipSame(Tokens tokens) {
		int start = tokens.position();
		tokens.skip(Sort.CURRENT);
		boolean school = tokens.skip(Sort.SCHOOL);
		if (tokens.skip(Sort.YEAR) && !tokens.peek().isYear()) {
			return school;
		}
		tokens.moveTo(start);
		return false;
	}

	private static int first(Tokens tokens) {
		var token = tokens.peek();
		check(tokens);
		if (token.isYear()) {
			return tokens.next().value();
		}
		boolean pair = tokens.at(1, Sort.SLASH, Sort.DASH) && tokens.peek(2).digits() == 2
				&& tokens.peek(2).value() == token.value() + 1 && tokens.at(3, Sort.SCHOOL);
		if (token.digits() == 2 && plain(token) && (pair || tokens.at(1, Sort.YEAR) || schoolYear(tokens, 1))) {
			return CENTURY + tokens.next().value();
		}
		return 0;
	}

	private static int last(Tokens tokens, int first) {
		boolean joined = tokens.at(Sort.DASH, Sort.SLASH);
		var other = tokens.peek(joined ? 1 : 0);
		boolean together = joined || (other.isYear() && other.value() == first + 1 && schoolYear(tokens, 1));
		if (!together) {
			return 0;
		}
		if (joined) {
			int before = tokens.position();
			tokens.next();
			check(tokens);
			tokens.moveTo(before);
		}
		boolean two = other.digits() == 2 && plain(other) && other.value() == (first + 1) % 100
				&& !tokens.at(2, Sort.MONTH, Sort.DATE_NUMBER);
		if (!other.isYear() && !two) {
			return 0;
		}
		tokens.moveTo(tokens.position() + (joined ? 2 : 1));
		return two ? CENTURY + other.value() : other.value();
	}

	/** A year with a digit too few or too many is never guessed. */
	private static void check(Tokens tokens) {
		var token = tokens.peek();
		int digits = token.digits();
		if (digits == 0 || token.isYear()) {
			return;
		}
		boolean beside = beside(tokens, 1) || beside(tokens, -1);
		boolean called = tokens.at(1, Sort.YEAR) || schoolYear(tokens, 1);
		boolean broken = (digits == 4 && (called || beside || !tokens.at(1, Sort.WORD)))
				|| (digits != 2 && digits != 4 && called && token.value() > 99) || (digits > 2 && beside)
				|| (digits > 4 && (called || !tokens.at(1, Sort.WORD)));
		if (broken) {
			throw new Unclear(
					("Год «%s» написан с ошибкой: в нём должно быть четыре цифры, от 2000 до 2100. " + "Исправьте год.")
						.formatted(Notes.quote(token.text())));
		}
	}

	/** Whether a year stands on that side with a dash or slash between. */
	private static boolean beside(Tokens tokens, int side) {
		return tokens.at(side, Sort.DASH, Sort.SLASH) && tokens.peek(2 * side).isYear();
	}

	private static boolean schoolYear(Tokens tokens, int ahead) {
		return tokens.at(ahead, Sort.SCHOOL) && (tokens.at(ahead + 1, Sort.YEAR) || !tokens.at(ahead + 1, Sort.WORD));
	}

	private static boolean plain(Token token) {
		return token.text().toLowerCase(Locale.ROOT).chars().allMatch(Character::isDigit);
	}

}
