package org.vekha.process.activity;

import java.util.List;
import java.util.UUID;

import org.vekha.cycle.Circles;
import org.vekha.cycle.MunicipalYear;
import org.vekha.cycle.MunicipalYears;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.Roadmaps;
import org.vekha.shared.NotFound;

import org.springframework.stereotype.Component;

/**
 * Finds the year in which an activity runs: the one that is based on its road map.
 */
@Component
class ActivityYears {

	private final Roadmaps roadmaps;

	private final MunicipalYears years;

	private final Circles circles;

	ActivityYears(Roadmaps roadmaps, MunicipalYears years, Circles circles) {
		this.roadmaps = roadmaps;
		this.years = years;
		this.circles = circles;
	}

	MunicipalYear of(UUID activityId) {
		var roadmap = this.roadmaps.get(this.roadmaps.activity(activityId).roadmapId());
		return this.years.find(roadmap.municipalityId(), roadmap.schoolYear())
			.orElseThrow(() -> new NotFound("Учебный год %s ещё не открыт.".formatted(roadmap.schoolYear())));
	}

	/** The ids of the schools in the circle of the activity. */
	List<String> schools(Activity activity) {
		return this.circles.of(of(activity.id()).id()).in(activity.content().circle());
	}

}
