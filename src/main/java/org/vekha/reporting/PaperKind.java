package org.vekha.reporting;

/**
 * What kind of paper shows that a line of a report is done.
 */
public enum PaperKind {

	DOCUMENT("Документ: номер и дата"), LINK("Ссылка"), PAPER("На бумаге в управлении образования"),
	FILE("Файл во вкладке «Документы»");

	private final String title;

	PaperKind(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
