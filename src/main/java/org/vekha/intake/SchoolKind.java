package org.vekha.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What sort of school a name speaks of, where it says so.
 */
enum SchoolKind {

	EVENING("вечерн|сменн|(?<!\\p{L})в\\(?с?\\)?ош(?!\\p{L})"), GYMNASIUM("гимнази"), LYCEUM("лице[йяюе]"),
	BOARDING("интернат"), PRIMARY("(?<!\\p{L})нош(?!\\p{L})|начальн\\p{L}+ (?:общеобразовательн\\p{L}+ )?школ"),
	BASIC("(?<!\\p{L})\\p{L}?о?ош(?!\\p{L})|основн\\p{L}+ (?:общеобразовательн\\p{L}+ )?школ"),
	FULL("(?<!\\p{L})\\p{L}?со?ш(?!\\p{L})|(?<!\\p{L})сш(?!\\p{L})|средн\\p{L}+ (?:общеобразовательн\\p{L}+ )?школ");

	private final Pattern words;

	SchoolKind(String words) {
		this.words = Pattern.compile(words);
	}

	static Set<SchoolKind> in(String text) {
		var form = text.toLowerCase(Locale.forLanguageTag("ru"));
		return Arrays.stream(values()).filter(kind -> kind.words.matcher(form).find()).collect(Collectors.toSet());
	}

	/**
	 * Whether a municipality seldom has two such schools, so that the kind alone can name
	 * one.
	 */
	boolean rare() {
		return this == EVENING || this == GYMNASIUM || this == LYCEUM || this == BOARDING;
	}

}
