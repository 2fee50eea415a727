package org.vekha.intake;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number that stands in front of the title where the table has no column for it.
 */
record InlineNumber(String number, String title) {

	private static final Pattern NUMBERED = Pattern
		.compile("(\\d{1,3}(?:\\.\\d{1,3})*[.)]|\\d{1,2}(?:\\.\\d{1,2})+)\\s*(\\D.*)");

	static Optional<InlineNumber> of(String title) {
		return Optional.ofNullable(title)
			.map(NUMBERED::matcher)
			.filter(found -> found.matches())
			.map(found -> new InlineNumber(found.group(1), found.group(2).strip()));
	}

}
