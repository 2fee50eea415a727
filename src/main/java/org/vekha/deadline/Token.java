package org.vekha.deadline;

/**
 * A word, number or sign of a deadline.
 *
 * @param text as written
 * @param value the number, or which month or weekday it is; the day of a date
 * @param month the month of a date
 * @param year the year of a date, or 0 if it has none
 */
record Token(Sort sort, String text, int value, int month, int year) {

	Token(Sort sort, String text, int value) {
		this(sort, text, value, 0, 0);
	}

	boolean is(Sort other) {
		return this.sort == other;
	}

	/** Whether it says how many or the how-maniest. */
	boolean numeric() {
		return this.sort == Sort.NUMBER || this.sort == Sort.ORDINAL || this.sort == Sort.CARDINAL;
	}

	/** Whether it can be a year in four digits. */
	boolean isYear() {
		return this.sort == Sort.NUMBER && digits() == 4 && this.value >= 2000 && this.value <= 2100;
	}

	/** How many digits it is written with. */
	int digits() {
		return (this.sort == Sort.NUMBER) ? (int) this.text.chars().takeWhile(Character::isDigit).count() : 0;
	}

}
