package org.vekha.deadline;

/**
 * A time or a range of times as the words bound it.
 *
 * @param to where a range ends; {@code null} if there is a single time
 * @param bracketed whether it stands in brackets
 */
record Clause(Time from, Time to, Bound bound, boolean bracketed) {

	Clause until(Time end) {
		return new Clause(this.from, end, Bound.WITHIN, this.bracketed);
	}

	Clause inclusive() {
		return new Clause(this.from, this.to, (this.bound == Bound.BEFORE) ? Bound.UNTIL : this.bound, this.bracketed);
	}

	/** Whether nothing but years is named. */
	boolean yearsOnly() {
		return this.from.unit() == null && (this.to == null || this.to.unit() == null) && this.bound == Bound.WITHIN;
	}

	/** Whether a single time longer than a day is named, and meant itself. */
	boolean within() {
		return this.to == null && this.bound == Bound.WITHIN && this.from.unit() != null && !this.from.unit().day();
	}

	/** Whether a single day is named, and meant. */
	boolean singleDay() {
		return this.to == null && this.bound == Bound.WITHIN && this.from.unit() != null && this.from.unit().day();
	}

	enum Bound {

		/** The time itself. */
		WITHIN,

		/** Up to its end. */
		UNTIL,

		/** Up to its end if it is a day, up to its beginning if it is longer. */
		BEFORE,

		/** From its beginning on. */
		SINCE,

		/** From the day after it on. */
		AFTER

	}

}
