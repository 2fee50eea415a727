package org.vekha.cycle;

import java.util.UUID;

/**
 * Something that is not over when the year ends.
 *
 * @param label what it is
 * @param state how far it has come
 */
public record Unfinished(UUID itemId, Kind kind, String label, String state) {

	/**
	 * What can be left unfinished.
	 */
	public enum Kind {

		ACTIVITY("Мероприятия"), SUPPORT("Сопровождение школ"), REPORT("Отчёты"),
		OBJECTIVITY("Сопровождение по объективности");

		private final String title;

		Kind(String title) {
			this.title = title;
		}

		public String title() {
			return this.title;
		}

	}

}
