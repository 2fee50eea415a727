package org.vekha.objectivity;

/**
 * How such a support stands or ended.
 */
public enum ObjectivityState {

	IN_PROGRESS("В работе"), COMPLETED("Завершено"), WITHDRAWN("Прекращено"), CLOSED("Закрыто с окончанием года"),
	CARRIED_OVER("Перенесено на следующий год");

	private final String title;

	ObjectivityState(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
