package org.vekha.programme;

/**
 * What the reviews of a programme come to.
 */
public enum Verdict {

	RECOMMEND("рекомендовать"), REVISE("на доработку"), COORDINATOR("передать координатору");

	private final String title;

	Verdict(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
