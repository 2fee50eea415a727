package org.vekha.change;

/**
 * How far a change has come.
 */
public enum ChangeState {

	OPEN("Вносится"), DECIDED("Проводится"), DONE("Проведено"), CANCELLED("Отменено");

	private final String title;

	ChangeState(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
