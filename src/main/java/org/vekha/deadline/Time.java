package org.vekha.deadline;

/**
 * A stretch of time as named, its year perhaps still open.
 *
 * @param unit what is named; {@code null} if it is the years themselves
 * @param years the years printed with it, or {@code null}
 * @param words the words for it
 */
record Time(Unit unit, Years years, String words) implements Item {

	Time in(Years other) {
		return new Time(this.unit, other, this.words);
	}

}
