package org.vekha.cycle;

import java.time.LocalDate;

import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

/**
 * From when and until when the dates of a year may lie.
 */
record DateBounds(LocalDate first, LocalDate last) {

	/** What is late at the end of a year may reach into the next one so far. */
	private static final int MONTHS_AFTER_YEAR = 4;

	DateBounds(LocalDate orderDate, SchoolYear year) {
		this(orderDate, year.lastDay().plusMonths(MONTHS_AFTER_YEAR));
	}

	void require(String what, LocalDate due) {
		if (due == null || due.isBefore(this.first) || due.isAfter(this.last)) {
			throw new RuleViolation("%s: укажите дату от %s (приказ) до %s.".formatted(what, Text.date(this.first),
					Text.date(this.last)));
		}
	}

}
