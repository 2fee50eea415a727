package org.vekha.roadmap;

/**
 * What can confirm that something was done.
 */
public enum EvidenceKind {

	ATTACHED("Приложено во вкладке «Документы»"), DOCUMENT("Документ: номер и дата"), LINK("Ссылка"),
	PAPER("На бумаге в управлении образования"), NONE("Нет подтверждения");

	private final String title;

	EvidenceKind(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
