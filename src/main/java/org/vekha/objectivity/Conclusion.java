package org.vekha.objectivity;

/**
 * What becomes of the signs of biased results.
 */
public enum Conclusion {

	CONFIRMED("Необъективность подтверждена"), CLEARED("Признаки сняты"), CONTINUED("Сопровождение продолжается");

	private final String title;

	Conclusion(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
