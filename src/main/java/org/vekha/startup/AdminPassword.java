package org.vekha.startup;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the first administrator's password must be like: this user can do everything.
 */
final class AdminPassword {

	static final int SHORTEST = 12;

	private static final int FEWEST_DIFFERENT_CHARACTERS = 6;

	private AdminPassword() {
	}

	/** The reason why the password is refused, as a sentence; none if it is accepted. */
	static Optional<String> fault(String password, String user) {
		if (password.length() < SHORTEST) {
			return Optional.of("пароль короче %d знаков.".formatted(SHORTEST));
		}
		// The Modeler sends it by Basic authentication, which cannot carry other letters.
		if (!password.matches("[\\x21-\\x7e]+")) {
			return Optional.of("используйте латинские буквы, цифры и знаки препинания без пробелов.");
		}
		var lower = password.toLowerCase(Locale.ROOT);
		var guessed = Stream.of(user.toLowerCase(Locale.ROOT), "password", "vekha-demo", "qwerty", "123456", "change")
			.filter(word -> !word.isEmpty())
			.anyMatch(lower::contains);
		if (guessed || password.chars().distinct().count() < FEWEST_DIFFERENT_CHARACTERS) {
			return Optional.of("пароль легко угадать, придумайте другой.");
		}
		return Optional.empty();
	}

}
