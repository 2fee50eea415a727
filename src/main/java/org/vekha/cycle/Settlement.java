package org.vekha.cycle;

import java.util.UUID;

import org.vekha.shared.Require;

/**
 * What the coordinator decided about something unfinished, and why.
 */
public record Settlement(UUID itemId, Decision decision, String reason) {

	public Settlement {
		Require.value(itemId, "Незавершённое");
		Require.value(decision, "Решение");
		reason = Require.text(reason, "Основание решения");
	}

	/**
	 * What can become of it.
	 */
	public enum Decision {

		CLOSE("Закрыть"), CARRY_OVER("Перенести на следующий год");

		private final String title;

		Decision(String title) {
			this.title = title;
		}

		public String title() {
			return this.title;
		}

	}

}
