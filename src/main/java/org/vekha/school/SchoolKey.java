package org.vekha.school;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is left of a school's name when everything is taken away that is written in one
 * way here and in another there: quotes, the legal form, «№», long and short words.
 */
public final class SchoolKey {

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\d]+");

	private static final Pattern NUMBER_SIGN = Pattern.compile("[№#]|(?<![\\p{L}])n(?=\\s*\\d)");

	private static final Pattern DIGITS = Pattern.compile("(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})");

	private static final Set<String> LEGAL_FORMS = Set.of("мбоу", "маоу", "мкоу", "моу", "гбоу", "гоу", "гкоу", "гаоу",
			"мбу", "оу", "ноу", "чоу", "мбноу", "мобу");

	private static final Set<String> FILLING = Set.of("г", "город", "города", "с", "село", "села", "п", "пос",
			"поселок", "поселка", "д", "деревня", "деревни", "рп", "пгт", "имени", "им");

	private static final List<Map.Entry<Pattern, String>> LONG_WORDS = List.of(
			entry("(муниципальн|государственн|бюджетн|автономн|казенн|областн|краев)\\p{L}* ", " "),
			entry("(обще)?образовательн\\p{L}* (учрежден|организац)\\p{L}*", " "),
			entry("средн\\p{L}* (обще)?образовательн\\p{L}* школ\\p{L}*", " сош "),
			entry("основн\\p{L}* (обще)?образовательн\\p{L}* школ\\p{L}*", " оош "),
			entry("начальн\\p{L}* (обще)?образовательн\\p{L}* школ\\p{L}*", " нош "),
			entry("средн\\p{L}* школ\\p{L}*", " сш "), entry("основн\\p{L}* школ\\p{L}*", " ош "),
			entry("начальн\\p{L}* школ\\p{L}*", " нш "));

	private SchoolKey() {
	}

	/** The key of a name: empty if nothing is left of it. */
	public static String of(String name) {
		var text = name.toLowerCase(Locale.ROOT).replace('ё', 'е');
		text = NUMBER_SIGN.matcher(text).replaceAll(" ");
		text = NO_WORD.matcher(text).replaceAll(" ") + " ";
		for (var word : LONG_WORDS) {
			text = word.getKey().matcher(text).replaceAll(word.getValue());
		}
		return NO_WORD.splitAsStream(DIGITS.matcher(text).replaceAll(" "))
			.filter(word -> !word.isEmpty() && !LEGAL_FORMS.contains(word) && !FILLING.contains(word))
			.map(word -> word.replaceAll("^0+(?=\\d)", ""))
			.collect(Collectors.joining(" "));
	}

	/** The key of a login. */
	public static String ofCode(String code) {
		return code.strip().toLowerCase(Locale.ROOT);
	}

	private static Map.Entry<Pattern, String> entry(String pattern, String replacement) {
		return Map.entry(Pattern.compile(pattern), replacement);
	}

}
