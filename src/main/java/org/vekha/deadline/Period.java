package org.vekha.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * A span of days, both included; without a start it is bounded by its end alone («до 30
 * сентября»).
 */
public record Period(LocalDate start, LocalDate end) {

	/** How days are written. */
	public static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

	public Period {
		Require.day(end, "Окончание срока");
		if (start != null && Require.day(start, "Начало срока").isAfter(end)) {
			throw new RuleViolation("Начало срока (%s) позже его окончания (%s): исправьте даты."
				.formatted(start.format(DATE), end.format(DATE)));
		}
	}

	/** The name of the month, if the span is exactly one: «январь». */
	public String month() {
		return wholeMonth() ? this.end.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, Locale.forLanguageTag("ru"))
				: null;
	}

	/** The span in words as short as they can be. */
	public String label() {
		if (wholeMonth()) {
			return "%s %d года".formatted(month(), this.end.getYear());
		}
		if (this.start == null) {
			return "до " + this.end.format(DATE);
		}
		if (this.start.equals(this.end)) {
			return this.end.format(DATE);
		}
		return "%s – %s".formatted(this.start.format(DATE), this.end.format(DATE));
	}

	private boolean wholeMonth() {
		return this.start != null && this.start.getDayOfMonth() == 1
				&& this.end.equals(this.start.withDayOfMonth(this.start.lengthOfMonth()));
	}

}
