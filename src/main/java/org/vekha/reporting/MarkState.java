package org.vekha.reporting;

/**
 * What a school says of a measure of its programme.
 */
public enum MarkState {

	NOT_DUE("Срок не наступил", null), IN_PROGRESS("В работе", LineOutcome.IN_PROGRESS),
	DONE("Исполнено", LineOutcome.DONE), PARTLY_DONE("Исполнено частично", LineOutcome.PARTLY_DONE),
	NOT_DONE("Не исполнено в срок", LineOutcome.NOT_DONE);

	private final String title;

	private final LineOutcome outcome;

	MarkState(String title, LineOutcome outcome) {
		this.title = title;
		this.outcome = outcome;
	}

	static MarkState of(LineOutcome outcome) {
		return valueOf(outcome.name());
	}

	public String title() {
		return this.title;
	}

	/** What a report says then, or {@code null} if it would say nothing. */
	LineOutcome outcome() {
		return this.outcome;
	}

}
