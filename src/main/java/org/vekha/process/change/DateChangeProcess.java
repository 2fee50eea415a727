package org.vekha.process.change;

/**
 * Dates that an order moves, from the order to the last of them.
 */
public final class DateChangeProcess {

	public static final String KEY = "date-change";

	private DateChangeProcess() {
	}

}
