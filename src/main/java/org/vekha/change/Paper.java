package org.vekha.change;

import java.time.LocalDate;

import org.vekha.shared.Require;

/**
 * What a change rests on.
 *
 * @param number the number of an order or a letter, or {@code null}
 * @param date its date; there only together with the number
 * @param reason why, in words
 */
public record Paper(String number, LocalDate date, String reason) {

	public Paper {
		number = Require.optionalLine(number, "Номер документа");
		Require.wholeOrder(number, date, "документа");
		if (date != null) {
			Require.day(date, "Дата документа");
		}
		reason = Require.text(reason, "Основание");
	}

	static Paper of(MovingOrder order) {
		return new Paper(order.number(), order.date(), order.reason());
	}

}
