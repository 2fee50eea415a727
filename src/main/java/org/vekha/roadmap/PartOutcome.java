package org.vekha.roadmap;

/**
 * What the one who reports says of the part.
 */
public enum PartOutcome {

	DONE("Исполнено", ActivityState.DONE), PARTLY("Исполнено частично", ActivityState.PARTLY_DONE),
	NOT_DONE("Не исполнено", ActivityState.NOT_DONE);

	private final String title;

	private final ActivityState state;

	PartOutcome(String title, ActivityState state) {
		this.title = title;
		this.state = state;
	}

	public String title() {
		return this.title;
	}

	/** The state that the part has once the report stands. */
	ActivityState state() {
		return this.state;
	}

}
