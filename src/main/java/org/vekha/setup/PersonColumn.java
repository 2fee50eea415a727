package org.vekha.setup;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands in a column of a table of people. The first that fits a header counts.
 */
enum PersonColumn {

	LOGIN("логин|login|имя пользователя|учетн"),

	EMAIL("почт|e-?mail|емейл|адрес эл"),

	ROLE("(?<!\\p{L})рол[ьи]"),

	POST("должност|обязанност|функци|кем является"),

	NAME("ф\\.?\\s*и\\.?\\s*о|фамили.*им[яе]|сотрудник|участник|пользовател"),

	SURNAME("фамили"), FIRST_NAME("(?<!\\p{L})имя(?!\\p{L})"), PATRONYMIC("отчеств"),

	SCHOOL("школ|организац|учрежден|место работы|(?<!\\p{L})о[оу](?!\\p{L})");

	private final Pattern words;

	PersonColumn(String words) {
		this.words = Pattern.compile(words);
	}

	static Optional<PersonColumn> in(String header) {
		for (var column : values()) {
			if (column.words.matcher(header).find()) {
				return Optional.of(column);
			}
		}
		return Optional.empty();
	}

}
