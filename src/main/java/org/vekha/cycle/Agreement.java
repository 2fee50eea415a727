package org.vekha.cycle;

import java.time.LocalDate;

import org.vekha.shared.Require;

/**
 * What was agreed on with a school, and until when.
 */
public record Agreement(String text, LocalDate due) {

	public Agreement {
		text = Require.text(text, "Договорённость");
		Require.day(due, "Срок договорённости");
	}

}
