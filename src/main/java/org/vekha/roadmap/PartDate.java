package org.vekha.roadmap;

import java.time.LocalDate;
import java.util.UUID;

/**
 * When somebody's part of an activity is due.
 *
 * @param schoolId the school that reports, or {@code null}
 * @param occurrence which of several times it is, or {@code null}
 */
public record PartDate(UUID id, UUID activityId, UUID roadmapId, RoadmapRow row, Body body, String schoolId,
		String occurrence, LocalDate due, ActivityState state) {

	/** The row and, where there are several, which time. */
	public String label() {
		return (this.occurrence != null) ? "%s, %s".formatted(this.row.labelFor(this.body), this.occurrence)
				: this.row.labelFor(this.body);
	}

}
