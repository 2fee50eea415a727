package org.vekha.cycle;

/**
 * How far the plan of a partner school has come.
 */
public enum PlanState {

	OPENED("Открыт"), UNDER_WAY("В работе"), CLOSED("Закрыт");

	private final String title;

	PlanState(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
