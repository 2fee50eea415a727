package org.vekha.cycle;

import java.time.LocalDate;

import org.vekha.roadmap.CycleStep;
import org.vekha.shared.Require;

/**
 * A date of its own that a school has for a step.
 */
public record SchoolDate(String schoolId, CycleStep step, LocalDate due) {

	public SchoolDate {
		Require.value(schoolId, "Школа");
		Require.value(step, "Этап");
		Require.day(due, "Срок этапа");
	}

}
