package org.vekha.change;

/**
 * As what somebody is appointed to a school.
 */
public enum AppointedRole {

	CURATOR("Куратор"), EXPERT("Эксперт");

	private final String title;

	AppointedRole(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
