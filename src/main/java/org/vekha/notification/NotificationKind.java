package org.vekha.notification;

/**
 * Why somebody is written to.
 */
public enum NotificationKind {

	/** Somebody asked for it. */
	REMINDER("Напоминание"),

	/** Its last day comes near. */
	DUE_SOON("Срок приближается"),

	/** Its last day was some days ago. */
	LATE("Сигнал о просрочке"),

	/** A school asks for help, or is answered. */
	HELP("Просьба о помощи"),

	/** Something was done that concerns somebody who has no task about it. */
	NEWS("Сообщение");

	private final String title;

	NotificationKind(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
