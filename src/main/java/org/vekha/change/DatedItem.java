package org.vekha.change;

import java.util.UUID;

import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * Something with a date of its own.
 *
 * @param kind what it is
 * @param id its id among those of its kind
 */
public record DatedItem(Kind kind, UUID id) {

	public DatedItem {
		Require.value(kind, "Что переносится");
		Require.value(id, "Что переносится");
	}

	/** Reads what {@link #key()} wrote. */
	public static DatedItem of(String key) {
		var parts = key.split(":", 2);
		try {
			return new DatedItem(Kind.valueOf(parts[0]), UUID.fromString(parts[1]));
		}
		catch (IllegalArgumentException | ArrayIndexOutOfBoundsException ex) {
			throw new RuleViolation("Строка «%s» не опознана: откройте задачу заново.".formatted(key));
		}
	}

	/** It in one word, as a form carries it. */
	public String key() {
		return "%s:%s".formatted(this.kind.name(), this.id);
	}

	/**
	 * What has dates.
	 */
	public enum Kind {

		STEP("Этап"), PART("Мероприятие"), REPORT("Отчёт"), TASK("Задача");

		private final String title;

		Kind(String title) {
			this.title = title;
		}

		public String title() {
			return this.title;
		}

	}

}
