package org.vekha.identification;

/**
 * How low a low result is. A band describes a result and never labels a school.
 */
public enum Band {

	BASIC("базово"), MODERATE("умеренно"), SEVERE("сильно");

	private final String title;

	Band(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
