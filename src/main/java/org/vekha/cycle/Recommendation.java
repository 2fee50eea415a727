package org.vekha.cycle;

/**
 * What the curator recommends for a school at the end of a year.
 */
public enum Recommendation {

	CONTINUE("Продолжить сопровождение"), LEAVE_LIST("Вывести из списка");

	private final String title;

	Recommendation(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
