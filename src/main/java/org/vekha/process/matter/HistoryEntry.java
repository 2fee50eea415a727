package org.vekha.process.matter;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A line of the tab «История вопроса».
 *
 * @param act what was done, in one word
 * @param by who did it, or {@code null} if nobody is to be named
 * @param time of the day, or {@code null} if only the day is known
 * @param reason what was said about it, or {@code null}
 */
record HistoryEntry(Act act, String word, String title, String by, LocalDate day, LocalTime time, String reason) {

	HistoryEntry(Act act, String title, String by, LocalDate day, LocalTime time, String reason) {
		this(act, act.title(), title, by, day, time, reason);
	}

}
