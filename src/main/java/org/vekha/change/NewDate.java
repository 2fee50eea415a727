package org.vekha.change;

import java.time.LocalDate;

import org.vekha.shared.Require;

/**
 * The day to which something is moved.
 */
public record NewDate(DatedItem item, LocalDate due) {

	public NewDate {
		Require.value(item, "Что переносится");
		Require.day(due, "Новый срок");
	}

}
