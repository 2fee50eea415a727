package org.vekha.cycle;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * How refusals of this module spell things.
 */
final class Text {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

	private Text() {
	}

	static String date(LocalDate date) {
		return date.format(DATE);
	}

}
