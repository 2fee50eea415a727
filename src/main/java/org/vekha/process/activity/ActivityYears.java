package org.vekha.process.activity;

import java.util.List;
import java.util.UUID;

import org.vekha.cycle.MunicipalYear;
import org.vekha.cycle.MunicipalYears;
import org.vekha.cycle.OfficialList;
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

	ActivityYears(Roadmaps roadmaps, MunicipalYears years) {
		this.roadmaps = roadmaps;
		this.years = years;
	}

	MunicipalYear of(UUID activityId) {
		var roadmap = this.roadmaps.get(this.roadmaps.activity(activityId).roadmapId());
		return this.years.find(roadmap.municipalityId(), roadmap.schoolYear())
			.orElseThrow(() -> new NotFound("Учебный год %s ещё не открыт.".formatted(roadmap.schoolYear())));
	}

	/** The schools that an activity for all schools concerns. */
	List<String> listedSchools(UUID activityId) {
		return of(activityId).officialList().map(OfficialList::listed).orElse(List.of());
	}

}
