package org.vekha.process.year;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.vekha.process.model.Written;
import org.vekha.roadmap.Roadmaps;

import org.springframework.stereotype.Component;

/**
 * Shows the rows of a road map as it was printed.
 */
@Component
class RoadmapRows {

	private final Roadmaps roadmaps;

	RoadmapRows(Roadmaps roadmaps) {
		this.roadmaps = roadmaps;
	}

	List<Map<String, Object>> of(UUID roadmapId) {
		return this.roadmaps.activities(roadmapId)
			.stream()
			.map(row -> Map.<String, Object>of("number", Written.orDash(row.number()), "title",
					row.content().titleWithOrigin(), "deadline", Written.orDash(row.deadline().phrase()), "responsible",
					Written.orDash(row.responsiblePhrase())))
			.toList();
	}

}
