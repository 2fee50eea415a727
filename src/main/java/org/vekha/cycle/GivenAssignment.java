package org.vekha.cycle;

import java.time.LocalDate;

import org.vekha.shared.Require;

/**
 * What somebody was asked to do at a meeting, as the minutes say it.
 *
 * @param responsible who, in words
 * @param assignee whom that means, so that it can be followed up; {@code null} in minutes
 * that are older
 */
public record GivenAssignment(String text, String responsible, LocalDate due, Assignee assignee) {

	public GivenAssignment {
		text = Require.text(text, "Поручение");
		responsible = Require.line(responsible, "Ответственный за поручение");
		Require.day(due, "Срок поручения");
	}

	public GivenAssignment(String text, Assignee assignee, LocalDate due) {
		this(text, Require.value(assignee, "Ответственный за поручение").title(), due, assignee);
	}

}
