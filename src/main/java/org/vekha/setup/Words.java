package org.vekha.setup;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What people type or paste into one line, and the Latin letters that are made of it.
 */
final class Words {

	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}\\u00a0\\u202f\\u200b\\ufeff]+");

	private static final Pattern NO_KEY = Pattern.compile("[^a-z0-9]+");

	private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";

	private static final String[] LATIN = { "a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "y", "k", "l", "m", "n",
			"o", "p", "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya" };

	private static final Map<String, String> NOTHING = Map.of("-", "", "–", "", "—", "", "нет", "");

	private Words() {
	}

	/** The text on one line, without blanks around it; empty if there is none. */
	static String line(String text) {
		return (text != null) ? BLANKS.matcher(text).replaceAll(" ").strip() : "";
	}

	/** The text as it is compared. */
	static String lower(String text) {
		return line(text).toLowerCase(Locale.ROOT).replace('ё', 'е');
	}

	/** The text, or nothing for a dash. */
	static String value(String text) {
		var line = line(text);
		return NOTHING.getOrDefault(line.toLowerCase(Locale.ROOT), line);
	}

	/**
	 * Small Latin letters, digits and single hyphens, as ids and logins consist of.
	 * @param longest how many characters at most
	 */
	static String key(String text, int longest) {
		var latin = new StringBuilder();
		for (var letter : line(text).toLowerCase(Locale.ROOT).toCharArray()) {
			var index = CYRILLIC.indexOf(letter);
			latin.append((index >= 0) ? LATIN[index] : letter);
		}
		var key = NO_KEY.matcher(latin).replaceAll("-");
		return stripped(stripped(key).substring(0, Math.min(stripped(key).length(), longest)));
	}

	private static String stripped(String key) {
		return key.replaceAll("^-|-$", "");
	}

}
