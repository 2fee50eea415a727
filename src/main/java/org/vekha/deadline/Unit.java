package org.vekha.deadline;

import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/**
 * A stretch of the calendar that comes every year.
 *
 * @param days the one that begins in a year; {@code null} if that year has none
 * @param schoolDays the same by the school's calendar, if that makes a difference
 * @param day whether it is a single day
 * @param month whether it is a whole month or more, so that «до» means before it
 */
record Unit(IntFunction<Period> days, IntFunction<Period> schoolDays, boolean day, boolean month) {

	private static final int EARLIEST = 2001;

	private static final int LATEST = 2098;

	static Unit of(IntFunction<Period> days, boolean month) {
		return new Unit(days, null, false, month);
	}

	static Unit day(IntFunction<Period> days) {
		return new Unit(days, null, true, false);
	}

	/** The one that begins in that year, or {@code null}. */
	Period in(int year) {
		return (year < EARLIEST || year > LATEST) ? null : this.days.apply(year);
	}

	/** The same by the school's calendar. */
	Unit school() {
		return (this.schoolDays != null) ? new Unit(this.schoolDays, null, this.day, this.month) : this;
	}

	/** A part of it. */
	Unit part(UnaryOperator<Period> part, boolean single) {
		return new Unit(part(this.days, part), part(this.schoolDays, part), single, false);
	}

	private static IntFunction<Period> part(IntFunction<Period> days, UnaryOperator<Period> part) {
		if (days == null) {
			return null;
		}
		return year -> {
			var period = days.apply(year);
			return (period != null) ? part.apply(period) : null;
		};
	}

}
