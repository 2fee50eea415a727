package org.vekha.document;

/**
 * In what shape a document is there.
 */
public enum DocumentKind {

	FILE("Файл"), REFERENCE("Номер и дата"), LINK("Ссылка"), PAPER("На бумаге в управлении образования");

	private final String title;

	DocumentKind(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
