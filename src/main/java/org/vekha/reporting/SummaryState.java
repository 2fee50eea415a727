package org.vekha.reporting;

/**
 * How far the summary of a period has come.
 */
public enum SummaryState {

	OPEN("Ожидается"), RECORDED("Проверен"), CLOSED("Закрыт без свода");

	private final String title;

	SummaryState(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
