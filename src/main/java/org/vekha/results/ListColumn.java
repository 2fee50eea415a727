package org.vekha.results;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands in a column of the plain list.
 */
enum ListColumn {

	CODE(null), YEAR("(?<!\\p{L})год"), SUBJECT("предмет|дисциплин"), GRADE("класс|параллел"),
	PROCEDURE("процедур|оценочн|вид работ|вид экзамен|(?<!\\p{L})работа|(?<!\\p{L})экзамен|(?<!\\p{L})вид(?!\\p{L})"),
	TWO(null), HIGH(null), PARTICIPANTS(null), SCHOOL(null);

	private final Pattern words;

	ListColumn(String words) {
		this.words = (words != null) ? Pattern.compile(words) : null;
	}

	/** What the header of a column names, apart from schools. */
	static Optional<ListColumn> in(String header) {
		var measure = Measure.in(header);
		if (measure.isPresent()) {
			return measure.map(found -> valueOf(found.name()));
		}
		var text = header.toLowerCase(Locale.ROOT);
		if (HeaderRows.isCode(header)) {
			return Optional.of(CODE);
		}
		for (var column : values()) {
			if (column.words != null && column.words.matcher(text).find() && !text.contains("код")) {
				return Optional.of(column);
			}
		}
		return Optional.empty();
	}

}
