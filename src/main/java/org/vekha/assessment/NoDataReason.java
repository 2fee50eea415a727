package org.vekha.assessment;

/**
 * Why a table of results shows a dash. A dash is never a zero.
 */
public enum NoDataReason {

	NO_SUCH_GRADE("нет такого класса"), NOT_HELD("не проводилась"),
	VOLUNTARY_NOT_TAKEN("добровольная, школа не участвовала"), UNKNOWN("причина неизвестна");

	private final String title;

	NoDataReason(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
