package org.vekha.roadmap;

import java.util.UUID;

import org.vekha.deadline.Period;
import org.vekha.shared.Require;

/**
 * Other days for a row of a draft.
 */
public record RowChange(UUID activityId, Period period) {

	public RowChange {
		Require.value(activityId, "Мероприятие");
		Require.value(period, "Срок мероприятия");
	}

}
