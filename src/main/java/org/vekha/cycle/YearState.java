package org.vekha.cycle;

/**
 * How far a school year has come.
 */
public enum YearState {

	OPENED("Открыт"), LIST_CONFIRMED("Список школ подтверждён"), PEOPLE_APPOINTED("Участники назначены"),
	UNDER_WAY("В работе"), CLOSED("Закрыт");

	private final String title;

	YearState(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
