package org.vekha.cycle;

import org.vekha.shared.Require;

/**
 * What a school promises in a contract of co-operation.
 *
 * @param side which of the two schools promises it
 */
public record Obligation(Side side, String text) {

	public Obligation {
		Require.value(side, "Чьё обязательство");
		text = Require.text(text, "Обязательство");
	}

	/**
	 * The two schools of a contract.
	 */
	public enum Side {

		SCHOOL("Школа"), PARTNER("Школа-партнёр");

		private final String title;

		Side(String title) {
			this.title = title;
		}

		public String title() {
			return this.title;
		}

	}

}
