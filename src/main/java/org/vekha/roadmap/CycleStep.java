package org.vekha.roadmap;

/**
 * A step of the yearly cycle that every municipality shares. A row of a road map may be
 * such a step: it then gives the step its date and takes the step's state.
 */
public enum CycleStep {

	SCHOOL_LIST("Список школ", Scope.YEAR),

	APPOINTMENTS("Рабочая группа, кураторы и школы-партнёры", Scope.YEAR),

	ROADMAP_APPROVAL("Утверждение дорожной карты", Scope.YEAR),

	SCHEDULE("График сопровождения", Scope.YEAR),

	INTERVIEW("Собеседование с управленческой командой", Scope.SCHOOL),

	SELF_ASSESSMENT("Самооценка деятельности школы", Scope.SCHOOL),

	RISK_PROFILE("Рисковый профиль", Scope.SCHOOL),

	PROGRAMME("Школьная программа", Scope.SCHOOL),

	EXPERT_REVIEW("Экспертиза программы", Scope.SCHOOL),

	PROGRAMME_CONSENT("Согласование программы", Scope.SCHOOL),

	PROGRAMME_ORDER("Утверждение программы приказом по школе", Scope.SCHOOL),

	CONTRACT("Договор о сотрудничестве", Scope.SCHOOL),

	REPORTS("Отчёты школы за период", Scope.SCHOOL),

	SCHOOL_SUMMARY("Итоги сопровождения школы", Scope.SCHOOL),

	ROUND_TABLE("Итоговый круглый стол", Scope.YEAR),

	INDICATORS("Фактические значения показателей", Scope.YEAR),

	UNFINISHED("Решение по незавершённому", Scope.YEAR),

	YEAR_SUMMARY("Справка об итогах года", Scope.YEAR),

	NEXT_ROADMAP("Проект дорожной карты на следующий год", Scope.YEAR),

	OBJECTIVITY_INTERVIEW("Собеседование по объективности результатов", Scope.OBJECTIVITY),

	OBJECTIVITY_PLAN("Дорожная карта по обеспечению объективности", Scope.OBJECTIVITY),

	OBJECTIVITY_SEMINARS("Семинары по объективности оценивания", Scope.OBJECTIVITY),

	OBJECTIVITY_OBSERVERS("Назначение независимых наблюдателей", Scope.OBJECTIVITY),

	OBJECTIVITY_OBSERVATION("Независимое наблюдение", Scope.OBJECTIVITY),

	OBJECTIVITY_RECHECK("Перепроверка работ комиссией", Scope.OBJECTIVITY),

	OBJECTIVITY_OUTCOME("Итоговое собеседование по объективности", Scope.OBJECTIVITY);

	private final String title;

	private final Scope scope;

	CycleStep(String title, Scope scope) {
		this.title = title;
		this.scope = scope;
	}

	public String title() {
		return this.title;
	}

	public Scope scope() {
		return this.scope;
	}

	/**
	 * Who takes a step: the municipality once in the year, each supported school, or each
	 * school with signs of biased results.
	 */
	public enum Scope {

		YEAR, SCHOOL, OBJECTIVITY

	}

}
