package org.vekha.reporting;

/**
 * How far a report has come.
 */
public enum ReportState {

	OPEN("Ожидается"), SUBMITTED("На проверке"), RETURNED("Возвращён с замечаниями"), ACCEPTED("Принят"),
	CLOSED("Закрыт без отчёта");

	private final String title;

	ReportState(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

	/** Whether its author has to write it, for the first time or again. */
	public boolean isToBeWritten() {
		return this == OPEN || this == RETURNED;
	}

	/** Whether nothing more is to come. */
	public boolean isFinal() {
		return this == ACCEPTED || this == CLOSED;
	}

}
