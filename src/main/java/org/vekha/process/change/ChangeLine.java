package org.vekha.process.change;

import java.util.Map;

import org.vekha.change.DateMove;
import org.vekha.change.PersonChange;
import org.vekha.process.model.Written;

/**
 * One of many things that a change has changed, as the journal shows it.
 *
 * @param school the school, or {@code null}
 * @param what which date, or as what somebody is appointed
 * @param before how it was, or {@code null} if it was not there
 * @param after how it is now
 * @param state what became of it, in words; empty if it is as decided
 */
record ChangeLine(String school, String what, String before, String after, String state) {

	private static final String WAITING = "ещё проводится";

	private static final String ENDED_BEFORE = "уже закончено, не изменено";

	static ChangeLine of(DateMove move, Map<String, String> schools) {
		var state = switch (move.state()) {
			case PLANNED -> WAITING;
			case MOVED -> "";
			case ENDED_BEFORE -> ENDED_BEFORE;
		};
		return new ChangeLine(schools.get(move.schoolId()), move.label(),
				(move.oldDue() != null) ? Written.day(move.oldDue()) : null, Written.day(move.newDue()), state);
	}

	static ChangeLine of(PersonChange change, String school, Map<String, String> names) {
		var state = switch (change.state()) {
			case PLANNED -> WAITING;
			case HANDED_OVER -> "";
			case ENDED_BEFORE -> ENDED_BEFORE;
		};
		return new ChangeLine(school, change.role().title(), names.getOrDefault(change.former(), change.former()),
				names.getOrDefault(change.successor(), change.successor()), state);
	}

}
