package org.vekha.risk;

/**
 * Where a risk profile stands between the school and the curator.
 */
public enum RiskProfileState {

	DRAFT("В работе"), SUBMITTED("На проверке"), RETURNED("Возвращено с замечаниями"), AGREED("Согласовано"),
	RECEIVED("Получено извне"), VERIFIED("Верифицировано и активировано");

	private final String title;

	RiskProfileState(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
