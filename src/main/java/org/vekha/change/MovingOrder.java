package org.vekha.change;

import java.time.LocalDate;

import org.vekha.shared.Require;

/**
 * The order by which dates are moved.
 *
 * @param number its number
 * @param date its date
 * @param reason why, in words
 */
public record MovingOrder(String number, LocalDate date, String reason) {

	public MovingOrder {
		number = Require.line(number, "Номер приказа");
		date = Require.day(date, "Дата приказа");
		reason = Require.text(reason, "Причина переноса");
	}

}
