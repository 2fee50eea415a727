package org.vekha.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a deadline apart into words, numbers, dates and signs.
 */
final class Lexer {

	private static final Pattern ISO = Pattern.compile("(\\d{4})([-./])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");

	private static final Pattern DOTTED_DAY = Pattern
		.compile("(\\d{1,2}) ?\\. ?(\\d{1,2}) ?\\. ?(\\d{4}|\\d{2})(?!\\d)");

	private static final Pattern OTHER_DAY = Pattern.compile("(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d)");

	private static final Pattern COMMA_DAY = Pattern.compile("(\\d{2}),(\\d{2}),(\\d{4})(?!\\d)");

	private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[./](20\\d{2})(?!\\d)");

	private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})\\.(\\d{2}|[1-9])(?!\\d)\\.?(?!\\d)");

	private static final Pattern NUMBER = Pattern.compile(
			"(?iu)\\d++(?: ?-? ?(?:ого|его|ому|ему|го|ый|ий|ой|ая|ья|ое|ье|ые|ых|ую|ом|ему|му|ух|ти|ми|й|я|е|ю|м|х))?+(?!\\p{L})");

	private static final Pattern DIGITS = Pattern.compile("\\d+");

	private static final Pattern WORD = Pattern.compile("\\p{L}+");

	private static final Map<Character, Sort> SIGNS = Map.of('-', Sort.DASH, ',', Sort.COMMA, ';', Sort.SEMICOLON, ':',
			Sort.COLON, '/', Sort.SLASH, '(', Sort.OPEN, ')', Sort.CLOSE, '\n', Sort.LINE, '+', Sort.AND, '…',
			Sort.DASH);

	private final WordReader words;

	Lexer(WordReader words) {
		this.words = words;
	}

	/** The tokens of a text that was cleaned up before. */
	List<Token> tokens(String text, Notes notes) {
		var found = new ArrayList<Token>();
		int position = 0;
		while (position < text.length()) {
			var token = number(text, position);
			if (token == null) {
				token = word(text, position, notes);
			}
			if (token != null) {
				found.add(token);
				position += token.text().length();
				continue;
			}
			var sign = SIGNS.get(text.charAt(position));
			if (sign != null) {
				found.add(new Token(sign, text.substring(position, position + 1), 0));
			}
			position++;
		}
		return this.words.joined(found, notes);
	}

	private static Token number(String text, int from) {
		if (text.charAt(from) < '0' || text.charAt(from) > '9') {
			return null;
		}
		var iso = at(ISO, text, from);
		if (iso != null) {
			return date(iso.group(), iso.group(4), iso.group(3), iso.group(1));
		}
		var dotted = at(DOTTED_DAY, text, from);
		if (dotted != null) {
			return date(dotted.group(), dotted.group(1), dotted.group(2), dotted.group(3));
		}
		var day = at(OTHER_DAY, text, from);
		if (day != null) {
			return date(day.group(), day.group(1), day.group(3), day.group(4));
		}
		var commas = at(COMMA_DAY, text, from);
		if (commas != null) {
			return date(commas.group(), commas.group(1), commas.group(2), commas.group(3));
		}
		var month = at(MONTH_YEAR, text, from);
		if (month != null) {
			return new Token(Sort.MONTH_YEAR, month.group(), Integer.parseInt(month.group(1)), 0,
					Integer.parseInt(month.group(2)));
		}
		var dayMonth = at(DAY_MONTH, text, from);
		if (dayMonth != null) {
			return date(dayMonth.group(), dayMonth.group(1), dayMonth.group(2), "0");
		}
		var plain = at(NUMBER, text, from);
		plain = (plain != null) ? plain : at(DIGITS, text, from);
		return new Token(Sort.NUMBER, plain.group(), value(plain.group()));
	}

	private Token word(String text, int from, Notes notes) {
		var word = at(WORD, text, from);
		return (word != null) ? this.words.read(word.group(), notes) : null;
	}

	private static Token date(String text, String day, String month, String year) {
		int number = Integer.parseInt(year);
		return new Token(Sort.DATE, text, Integer.parseInt(day), Integer.parseInt(month),
				(year.length() == 2) ? 2000 + number : number);
	}

	/** The number that the text begins with; more digits than nine are no number. */
	private static int value(String text) {
		var digits = text.chars().takeWhile(digit -> digit >= '0' && digit <= '9').count();
		return (digits > 9) ? Integer.MAX_VALUE : Integer.parseInt(text.substring(0, (int) digits));
	}

	private static Matcher at(Pattern pattern, String text, int from) {
		var matcher = pattern.matcher(text).region(from, text.length());
		return matcher.lookingAt() ? matcher : null;
	}

}
