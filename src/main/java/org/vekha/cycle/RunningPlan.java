package org.vekha.cycle;

import java.util.UUID;

import org.vekha.deadline.Period;
import org.vekha.roadmap.RoadmapKind;
import org.vekha.shared.SchoolYear;

/**
 * What carries a road map out: a municipality's year, or the plan of a partner school.
 *
 * @param id the id of the year or of the plan
 * @param kind the kind of its road map
 * @param title what people call it
 * @param schoolYear the school year to which it belongs
 * @param period from when to when it runs
 */
public record RunningPlan(UUID id, RoadmapKind kind, String title, String municipalityId, SchoolYear schoolYear,
		UUID roadmapId, Period period) {

	/**
	 * Whether schools report here on what runs all the time. In a municipality's year
	 * they do so in the reports of their support.
	 */
	public boolean schoolsReport() {
		return this.kind == RoadmapKind.PARTNER;
	}

}
