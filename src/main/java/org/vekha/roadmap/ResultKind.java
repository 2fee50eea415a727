package org.vekha.roadmap;

/**
 * What shows that an activity or a measure has come to its result.
 */
public enum ResultKind {

	DOCUMENT("документ"), NUMBER("число"), CONCLUSION("вывод");

	private final String title;

	ResultKind(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
