package org.vekha.cycle;

import java.util.EnumSet;
import java.util.Set;

/**
 * How the support of a school stands or ended.
 */
public enum SupportState {

	IN_PROGRESS("В работе"), PAUSED("Приостановлено"), COMPLETED("Завершено"), LEFT("Школа вышла из списка"),
	CLOSED("Закрыто с окончанием года"), CARRIED_OVER("Перенесено на следующий год");

	private final String title;

	SupportState(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

	/** The states in which the support has not ended yet. */
	public static Set<SupportState> goingOn() {
		return EnumSet.of(IN_PROGRESS, PAUSED);
	}

}
