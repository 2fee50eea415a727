package org.vekha.roadmap;

/**
 * How a body takes part in an activity.
 */
public enum Mode {

	/** The first named: reports for the row. */
	LEAD("ответственный исполнитель"),

	/** Is informed and may add. */
	CO_EXECUTOR("соисполнитель"),

	/** Is ticked in the lead's list. */
	PARTICIPANT("участник"),

	/** Has a task and a report of its own. */
	SEPARATE("отчитывается отдельно");

	private final String title;

	Mode(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
