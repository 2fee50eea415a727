package org.vekha.cycle;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How refusals of this module spell things, and how names are read.
 */
final class Text {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

	private Text() {
	}

	/**
	 * A name to compare: quotation marks, blanks and capitals are typed in any way.
	 */
	static String plain(String name) {
		return name.replaceAll("[\\s\\u00a0«»\"“”„]+", " ").strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
	}

	static String date(LocalDate date) {
		return date.format(DATE);
	}

}
