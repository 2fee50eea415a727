package org.vekha.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises words: in all forms, with slips, with Latin letters among the Cyrillic ones,
 * Roman numbers, and words torn apart at the end of a line.
 */
final class WordReader {

	private static final String LATIN = "abcehkmnoprtuxy";

	private static final String CYRILLIC = "авсенкмпоргтиху";

	private static final Pattern ROMAN = Pattern.compile("X{0,3}(?:IX|IV|VI{0,3}|I{1,4}|(?<=X))");

	private static final Pattern ROMAN_LETTERS = Pattern.compile("[IІХXVV]+|[iі]{1,3}|[iі]v");

	/** How Roman numbers come out of a scanner or a Russian keyboard. */
	private static final Map<String, Integer> MISREAD_ROMAN = Map.of("П", 2, "Ш", 3, "l", 1, "ll", 2, "lll", 3, "ІП", 3,
			"ПІ", 3, "ЛИ", 3, "1У", 4, "ІУ", 4);

	private static final int NEAR = 5;

	private static final Set<String> ENDINGS = Set.of("й", "я", "е", "ю", "м", "х", "го", "ой", "ое", "ая", "ый", "ого",
			"ому", "ом", "ую", "му", "ые", "ых", "ье", "ья", "ий");

	private final Vocabulary vocabulary = Vocabulary.russian();

	private final Slips slips = new Slips(this.vocabulary);

	Token read(String word, Notes notes) {
		if (ROMAN_LETTERS.matcher(word).matches() && !word.equals("Х")) {
			var roman = word.toUpperCase(Locale.ROOT).replace('І', 'I').replace('Х', 'X');
			if (ROMAN.matcher(roman).matches()) {
				return new Token(Sort.ORDINAL, word, roman(roman));
			}
		}
		var plain = cyrillic(word.toLowerCase(Locale.ROOT).replace('ё', 'е'));
		var entry = this.vocabulary.find(plain);
		if (entry == null) {
			var meant = this.slips.meant(plain);
			if (meant == null) {
				return new Token(Sort.WORD, word, 0);
			}
			notes.slip(word, meant);
			entry = this.vocabulary.find(meant);
		}
		return new Token(entry.sort(), word, entry.value());
	}

	/** Puts together what belongs together: «двадцать пятого», «II-й», «сен-тябрь». */
	List<Token> joined(List<Token> tokens, Notes notes) {
		var joined = new ArrayList<Token>();
		for (int index = 0; index < tokens.size(); index++) {
			var token = tokens.get(index);
			var next = (index + 1 < tokens.size()) ? tokens.get(index + 1) : null;
			var afterNext = (index + 2 < tokens.size()) ? tokens.get(index + 2) : null;
			var misread = MISREAD_ROMAN.get(token.text());
			if (misread != null && beforeCounted(tokens, index)) {
				joined.add(new Token(Sort.ORDINAL, token.text(), misread));
			}
			else if (token.is(Sort.CARDINAL) && token.value() >= 20 && next != null && next.is(Sort.ORDINAL)
					&& next.value() < 10) {
				joined.add(new Token(Sort.ORDINAL, token.text() + " " + next.text(), token.value() + next.value()));
				index++;
			}
			else if (token.is(Sort.ORDINAL) && afterNext != null && next.is(Sort.DASH)
					&& ENDINGS.contains(afterNext.text().toLowerCase(Locale.ROOT))) {
				joined.add(token);
				index += 2;
			}
			else if (afterNext != null && next.is(Sort.DASH) && whole(token, afterNext) != null) {
				joined.add(whole(token, afterNext));
				index += 2;
			}
			else if (next != null && whole(token, next) != null) {
				joined.add(whole(token, next));
				index++;
			}
			else {
				joined.add(token);
			}
		}
		return joined;
	}

	/** The word that two pieces make, one of which means nothing alone. */
	private Token whole(Token one, Token other) {
		if (!one.is(Sort.WORD) && !other.is(Sort.WORD)) {
			return null;
		}
		var entry = this.vocabulary.find((one.text() + other.text()).toLowerCase(Locale.ROOT).replace('ё', 'е'));
		return (entry != null) ? new Token(entry.sort(), one.text() + other.text(), entry.value()) : null;
	}

	private static boolean beforeCounted(List<Token> tokens, int index) {
		return tokens.subList(index + 1, Math.min(tokens.size(), index + NEAR))
			.stream()
			.anyMatch(token -> Sort.COUNTED.contains(token.sort()) || token.is(Sort.DECADE) || token.is(Sort.HALF));
	}

	/**
	 * Latin letters become the Cyrillic ones they look like, unless the word is Latin.
	 */
	private static String cyrillic(String word) {
		if (word.chars().noneMatch(letter -> letter < 0x80)) {
			return word;
		}
		var mapped = new StringBuilder(word.length());
		for (char letter : word.toCharArray()) {
			int index = LATIN.indexOf(letter);
			mapped.append((index < 0) ? letter : CYRILLIC.charAt(index));
		}
		return mapped.toString();
	}

	private static int roman(String number) {
		int sum = 0;
		for (int index = 0; index < number.length(); index++) {
			int digit = digit(number.charAt(index));
			boolean subtract = index + 1 < number.length() && digit < digit(number.charAt(index + 1));
			sum += subtract ? -digit : digit;
		}
		return sum;
	}

	private static int digit(char letter) {
		return switch (letter) {
			case 'X' -> 10;
			case 'V' -> 5;
			default -> 1;
		};
	}

}
