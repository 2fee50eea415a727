package org.vekha.deadline;

import java.time.LocalDate;
import java.time.Month;

/**
 * A year or years as a deadline names them.
 *
 * @param first the first or only calendar year; of a school year the one it begins in
 * @param last the last calendar year, which may be the first
 * @param school whether the words «учебный год» stand with it
 * @param named whether the word «год» stands with it
 */
record Years(int first, int last, boolean school, boolean named) implements Item {

	static Years of(int year) {
		return new Years(year, year, false, true);
	}

	boolean single() {
		return this.first == this.last && !this.school;
	}

	/** From the first day to the last one. */
	Period period() {
		if (!this.school) {
			return new Period(LocalDate.of(this.first, 1, 1), LocalDate.of(this.last, 12, 31));
		}
		int end = Math.max(this.last, this.first + 1);
		return new Period(LocalDate.of(this.first, Month.SEPTEMBER, 1), LocalDate.of(end, Month.AUGUST, 31));
	}

	/** As they are written in an explanation. */
	String label() {
		return (this.first == this.last) ? String.valueOf(this.first) : this.first + "/" + this.last;
	}

}
