package org.vekha.notification;

/**
 * Why somebody is written to about a task.
 */
public enum NotificationKind {

	/** Somebody asked for it. */
	REMINDER("Напоминание"),

	/** Its last day comes near. */
	DUE_SOON("Срок приближается"),

	/** Its last day was some days ago. */
	LATE("Сигнал о просрочке");

	private final String title;

	NotificationKind(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
