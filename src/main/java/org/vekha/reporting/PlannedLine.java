package org.vekha.reporting;

import java.time.LocalDate;
import java.util.UUID;

import org.vekha.shared.Require;

/**
 * Something that a report will ask about.
 *
 * @param activityId the activity, if it is one
 * @param title what it is
 * @param due until when it is to be done, if that is set
 */
public record PlannedLine(UUID activityId, String title, LocalDate due) {

	public PlannedLine {
		title = Require.text(title, "Строка отчёта");
	}

	LineKind kind() {
		return (this.activityId != null) ? LineKind.ACTIVITY : LineKind.MEASURE;
	}

}
