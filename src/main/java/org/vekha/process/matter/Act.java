package org.vekha.process.matter;

/**
 * What somebody does with a matter that goes from one to the other.
 */
public enum Act {

	SUBMITTED("Сдано"), RETURNED("Возвращено"), ACCEPTED("Принято"), NOTED("Отмечено");

	private final String title;

	Act(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
