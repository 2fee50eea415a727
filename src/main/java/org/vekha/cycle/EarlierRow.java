package org.vekha.cycle;

import java.time.LocalDate;
import java.util.UUID;

import org.vekha.shared.Require;

/**
 * What is to become of a row that was over before the order.
 *
 * @param activityId the row
 * @param doneBefore whether it had been done by then
 * @param newDate the day until which it is to be done otherwise
 */
public record EarlierRow(UUID activityId, boolean doneBefore, LocalDate newDate) {

	public EarlierRow {
		Require.value(activityId, "Мероприятие");
		if (!doneBefore) {
			Require.day(newDate, "Новый срок");
		}
	}

}
