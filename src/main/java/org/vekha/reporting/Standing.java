package org.vekha.reporting;

/**
 * How what is asked of a school stands this month.
 */
public enum Standing {

	/** The school has to say something. */
	ASKED("Ждёт ответа"),

	/** It has said this month that it works on it, or that it cannot be done. */
	ANSWERED("Ответ дан"),

	DONE("Исполнено"),

	/** Its time comes later. */
	LATER("Срок позже");

	private final String title;

	Standing(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
