package org.vekha.programme;

/**
 * Where a programme stands on its way to the director's order.
 */
public enum ProgrammeState {

	DRAFT("В работе"), UNDER_REVIEW("На экспертизе"), RETURNED_BY_EXPERTS("Возвращена на доработку по экспертизе"),
	WITH_COORDINATOR("Решение принимает координатор"), RETURNED_BY_COORDINATOR("Возвращена координатором"),
	RECOMMENDED("Рекомендована к согласованию"), RETURNED_BY_DEPARTMENT("Возвращена управлением образования"),
	AGREED("Согласована"), APPROVED("Утверждена");

	private final String title;

	ProgrammeState(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
