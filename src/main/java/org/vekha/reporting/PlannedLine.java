package org.vekha.reporting;

import java.time.LocalDate;
import java.util.UUID;

import org.vekha.roadmap.ExpectedResult;
import org.vekha.shared.Require;

/**
 * Something that a report will ask about.
 *
 * @param id the id of the measure or activity
 * @param kind which of them it is
 * @param title what it is
 * @param due until when it is to be done, if that is set
 * @param expected what is to come of it
 */
public record PlannedLine(UUID id, LineKind kind, String title, LocalDate due, ExpectedResult expected) {

	public PlannedLine {
		Require.value(id, "Строка отчёта");
		title = Require.text(title, "Строка отчёта");
	}

	/** A measure of a school's programme. */
	public static PlannedLine measure(UUID measureId, String title, LocalDate due, String expectedResult) {
		return new PlannedLine(measureId, LineKind.MEASURE, title, due, ExpectedResult.read(expectedResult));
	}

	/** A row of the road map that runs all year. */
	public static PlannedLine activity(UUID activityId, String title, String expectedResult) {
		return new PlannedLine(activityId, LineKind.ACTIVITY, title, null, ExpectedResult.read(expectedResult));
	}

}
