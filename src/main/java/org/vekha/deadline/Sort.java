package org.vekha.deadline;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a word, number or sign of a deadline is.
 */
enum Sort {

	MONTH, WEEKDAY, ORDINAL, CARDINAL, YEAR, SCHOOL, QUARTER, TERM, TRIMESTER, HALF_YEAR, SEMESTER, MONTH_WORD, WEEK,
	DAY, DATE_NUMBER, DECADE, HALF, BEGINNING, MIDDLE, END, LAST, HOLIDAYS, SEASONAL, SEASON, EVERY, REPEAT, TIMES,
	FROM, STARTING, BY, UNTIL, TOWARDS, IN, ON, AT, AFTER, BEFORE, THROUGH, NOT, LATER, EARLIER, RARER, FEWER,
	INCLUSIVE, DURING, ALL, SPAN, ALWAYS, PERMANENT, BASIS, AND, CURRENT, NEXT, WORKING, PLAN, CARRYING, RESULTS,
	COMPLETION, ACCORDING, OCCASION, AS_NEEDED, OPEN_DATE, SCHEDULED, CARRIED, THEN,

	/** A number in digits. */
	NUMBER,

	/** A day in digits, with or without its year. */
	DATE,

	/** A month and its year in digits: «10.2020». */
	MONTH_YEAR,

	DASH, COMMA, SEMICOLON, COLON, SLASH, OPEN, CLOSE, LINE,

	/** A word that the vocabulary does not know. */
	WORD;

	/** What the school or calendar year is divided into and counted. */
	static final Set<Sort> COUNTED = EnumSet.of(QUARTER, TERM, TRIMESTER, HALF_YEAR, SEMESTER);

	/** Signs and words between the members of a list. */
	static final Set<Sort> SEPARATORS = EnumSet.of(COMMA, SEMICOLON, LINE, AND, SLASH);

	/** Words that mean nothing by themselves. */
	static final Set<Sort> SILENT = EnumSet.of(IN, ON, AND, INCLUSIVE, CURRENT, ALL, STARTING, SPAN, DURING, YEAR,
			SCHOOL, FROM, BY, UNTIL, TOWARDS, NOT, LATER, EARLIER, BASIS, THEN);

	boolean separates() {
		return SEPARATORS.contains(this) || this == COLON || this == OPEN || this == CLOSE;
	}

}
