package org.vekha.indicator;

/**
 * What the comparison of a fact with its plan comes to.
 */
public enum Evaluation {

	EXCEEDED("перевыполнен"), REACHED("достигнут"), MISSED("не достигнут"), AWAITED("ожидается"),
	ABSENT("значения не будет"), UNPLANNED("план не указан"), INCOMPARABLE("сравните сами");

	private final String title;

	Evaluation(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

	/** Whether the plan was carried out, or more than that. */
	public boolean reached() {
		return this == EXCEEDED || this == REACHED;
	}

}
