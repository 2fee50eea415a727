package org.vekha.change;

/**
 * What can change in the middle of a year.
 */
public enum ChangeKind {

	DATES("Перенос сроков"), SCHOOLS("Изменение списка школ"), PEOPLE("Замена куратора, эксперта или школы-партнёра"),
	PAUSE("Приостановка сопровождения");

	private final String title;

	ChangeKind(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
