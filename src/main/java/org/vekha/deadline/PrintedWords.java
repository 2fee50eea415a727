package org.vekha.deadline;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds words in a phrase as they are printed, with their own signs and blanks.
 */
final class PrintedWords {

	private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\d]+");

	private PrintedWords() {
	}

	/** The stretch of the phrase that has these words; the words where there is none. */
	static String in(String phrase, String words) {
		var joined = Arrays.stream(SIGNS.split(words))
			.filter(word -> !word.isEmpty())
			.map(Pattern::quote)
			.collect(Collectors.joining("[^\\p{L}\\d]*"));
		var found = Pattern.compile("(?<![\\p{L}\\d])" + joined + "(?![\\p{L}\\d])").matcher(phrase);
		return (!joined.isEmpty() && found.find()) ? found.group().replaceAll("\\s+", " ") : words;
	}

}
