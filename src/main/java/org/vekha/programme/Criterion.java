package org.vekha.programme;

/**
 * What experts look at in a programme.
 */
public enum Criterion {

	ANALYSIS("Анализ причин опирается на данные школы"), RISKS("Меры отвечают на согласованные риски"),
	GOAL("Цель ясна и достижима"), MEASURES("Мероприятия выполнимы и связаны между собой"),
	PEOPLE("Исполнители и ресурсы определены"), RESULTS("Сроки реальны, результаты можно проверить");

	/** The most points that a programme can get by a criterion. */
	public static final int MOST_POINTS = 2;

	private final String title;

	Criterion(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
