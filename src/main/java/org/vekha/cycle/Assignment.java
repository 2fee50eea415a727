package org.vekha.cycle;

import java.time.LocalDate;

import org.vekha.shared.Require;

/**
 * What somebody was asked to do at a meeting.
 */
public record Assignment(String text, String responsible, LocalDate due) {

	public Assignment {
		text = Require.text(text, "Поручение");
		responsible = Require.line(responsible, "Ответственный за поручение");
		Require.day(due, "Срок поручения");
	}

}
