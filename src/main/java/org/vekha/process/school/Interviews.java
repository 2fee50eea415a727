package org.vekha.process.school;

import org.vekha.cycle.InterviewMinutes;
import org.vekha.process.model.Written;

/**
 * Shows the minutes of an interview to who goes on from them.
 */
final class Interviews {

	private Interviews() {
	}

	/** When it was, who was there and what came of it, as Markdown. */
	static String inWords(InterviewMinutes minutes) {
		var protocol = minutes.protocol();
		var text = new StringBuilder("**Собеседование %s**".formatted(Written.day(minutes.heldOn())));
		if (protocol.number() != null) {
			text.append(", протокол № ").append(Written.plain(protocol.number()));
		}
		text.append(". ").append(Written.plain(minutes.findings()));
		if (protocol.note() != null) {
			text.append("\n\n").append(Written.plain(protocol.note()));
		}
		return text.toString();
	}

}
