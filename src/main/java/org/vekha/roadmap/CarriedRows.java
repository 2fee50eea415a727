package org.vekha.roadmap;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.deadline.DeadlineReaders;

/**
 * Takes what was carried over from a plan into the next one of its kind.
 */
@Service
@Transactional
public class CarriedRows {

	private final RoadmapRepository repository;

	private final Roadmaps roadmaps;

	private final ActivityRows rows;

	private final DeadlineReaders readers;

	CarriedRows(RoadmapRepository repository, Roadmaps roadmaps, ActivityRows rows, DeadlineReaders readers) {
		this.repository = repository;
		this.roadmaps = roadmaps;
		this.rows = rows;
		this.readers = readers;
	}

	/**
	 * Adds the rows that were carried over to the draft of the next year's plan; where
	 * there is none yet, it is drafted. A plan that is in force already stays as it is.
	 * @return the id of the next plan, if anything was carried over
	 */
	public Optional<UUID> intoNext(UUID roadmapId) {
		var roadmap = this.roadmaps.get(roadmapId);
		var all = this.roadmaps.activities(roadmapId);
		var carried = all.stream()
			.filter(row -> row.state() == ActivityState.CARRIED_OVER)
			.map(row -> RollOver.carriedOver(row.content(), roadmap.schoolYear()))
			.toList();
		if (carried.isEmpty()) {
			return Optional.empty();
		}
		var draft = RollOver.of(roadmap, all, roadmap.schoolYear().next(),
				plan -> this.readers.of(roadmap.municipalityId(), plan));
		var known = this.repository.findByMunicipalityIdAndSchoolYearAndKindAndTitle(draft.municipalityId(),
				draft.schoolYear(), draft.kind(), draft.title());
		known.filter(Roadmap::replaceable).ifPresent(next -> this.rows.append(next.id(), carried));
		return Optional.of(known.map(Roadmap::id).orElseGet(() -> store(draft, carried, roadmapId)));
	}

	private UUID store(RoadmapDraft draft, List<RoadmapRow> carried, UUID roadmapId) {
		var rows = Stream.concat(draft.rows().stream(), carried.stream()).toList();
		return this.roadmaps.store(draft.with(rows), roadmapId).id();
	}

}
