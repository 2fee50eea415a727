package org.vekha.reporting;

/**
 * What a report says of a line.
 */
public enum LineOutcome {

	DONE("Исполнено"), PARTLY_DONE("Исполнено частично"), IN_PROGRESS("В работе"), NOT_DONE("Не исполнено");

	private final String title;

	LineOutcome(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

	/** Whether something has come of it that can be shown in figures. */
	boolean isResult() {
		return this == DONE || this == PARTLY_DONE;
	}

}
