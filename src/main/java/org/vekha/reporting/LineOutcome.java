package org.vekha.reporting;

/**
 * What a report says of a line.
 */
public enum LineOutcome {

	DONE("Исполнено"), IN_PROGRESS("В работе"), NOT_DONE("Не исполнено");

	private final String title;

	LineOutcome(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
