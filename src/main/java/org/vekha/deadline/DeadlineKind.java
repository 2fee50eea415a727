package org.vekha.deadline;

/**
 * How the words of a deadline are to be understood.
 */
public enum DeadlineKind {

	INTERVAL("промежуток времени"),

	DATES("несколько сроков"),

	RECURRING("повторяется"),

	WHOLE_PERIOD("весь период"),

	EVENT("по событию"),

	UNCLEAR("срок не определён");

	private final String title;

	DeadlineKind(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
