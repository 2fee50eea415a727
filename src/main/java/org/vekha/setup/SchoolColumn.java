package org.vekha.setup;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands in a column of a table of schools. The first that fits a header counts.
 */
enum SchoolColumn {

	SHORT_NAME("кратк|сокращ|коротк"),

	CODE("логин|(?<!\\p{L})код(?!\\p{L})|идентиф|login|(?<!\\p{L})id(?!\\p{L})"),

	PUPILS("обучающ|учащ|учени|контингент|дет(ей|и)(?!\\p{L})"),

	BREAKS("без (дорог|выезд|пути)|бездорож|недоступ|распутиц|ледо|отрезан|месяц|нет (дорог|пути)"),

	NAME("назван|наимен|школ|организац|учрежден|(?<!\\p{L})о[оу](?!\\p{L})");

	private static final Pattern NO_SCHOOL = Pattern.compile("муницип|район|территор|регион|адрес|телефон|директор");

	private final Pattern words;

	SchoolColumn(String words) {
		this.words = Pattern.compile(words);
	}

	static Optional<SchoolColumn> in(String header) {
		for (var column : values()) {
			if (column.words.matcher(header).find() && !NO_SCHOOL.matcher(header).find()) {
				return Optional.of(column);
			}
		}
		return Optional.empty();
	}

}
