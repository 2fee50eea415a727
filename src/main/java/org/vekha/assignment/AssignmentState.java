package org.vekha.assignment;

/**
 * How far an assignment has come.
 */
public enum AssignmentState {

	GIVEN("В работе"), REPORTED("На проверке"), RETURNED("Возвращено с замечаниями"), DONE("Исполнено");

	private final String title;

	AssignmentState(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
