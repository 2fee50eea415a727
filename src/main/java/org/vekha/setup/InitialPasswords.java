package org.vekha.setup;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes passwords that can be read from paper: three groups of letters and digits that
 * are not taken for one another.
 */
final class InitialPasswords {

	private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

	private static final int GROUPS = 3;

	private static final int GROUP = 4;

	private static final SecureRandom RANDOM = new SecureRandom();

	private InitialPasswords() {
	}

	/** A password without any of the words, which the engine would refuse. */
	static String without(String... words) {
		String password;
		do {
			password = random();
		}
		while (contains(password, words));
		return password;
	}

	private static boolean contains(String password, String... words) {
		return Stream.of(words)
			.filter(word -> word != null && !word.isBlank())
			.anyMatch(word -> password.contains(word.toLowerCase(Locale.ROOT)));
	}

	private static String random() {
		return IntStream.range(0, GROUPS)
			.mapToObj(group -> RANDOM.ints(GROUP, 0, LETTERS.length())
				.mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
				.collect(Collectors.joining()))
			.collect(Collectors.joining("-"));
	}

}
