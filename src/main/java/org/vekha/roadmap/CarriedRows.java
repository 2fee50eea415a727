package org.vekha.roadmap;

import java.util.ArrayList;
import java.util.Arrays;
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
		var carried = of(roadmap, all);
		if (carried.isEmpty()) {
			return Optional.empty();
		}
		var draft = RollOver.of(roadmap, all, roadmap.schoolYear().next(),
				plan -> this.readers.of(roadmap.municipalityId(), plan));
		var known = this.repository.findByMunicipalityIdAndSchoolYearAndKindAndTitle(draft.municipalityId(),
				draft.schoolYear(), draft.kind(), draft.title());
		known.ifPresent(next -> append(next, carried));
		return Optional.of(known.map(Roadmap::id).orElseGet(() -> store(draft, carried, roadmapId)));
	}

	/** The rows that were carried over, as they stand in the next year's plan. */
	static List<RoadmapRow> of(Roadmap roadmap, List<Activity> rows) {
		return rows.stream()
			.filter(row -> row.state() == ActivityState.CARRIED_OVER)
			.map(row -> RollOver.carriedOver(row.content(), roadmap.schoolYear()))
			.toList();
	}

	/**
	 * Adds rows that were carried over to a draft, unless they are there already. A plan
	 * that is in force stays as it is.
	 */
	void append(Roadmap next, List<RoadmapRow> carried) {
		if (next.replaceable()) {
			add(next, carried);
		}
	}

	/**
	 * The same whether the plan is in force or not, unless it is over: the year before
	 * may close when the next one has begun.
	 */
	void add(Roadmap next, List<RoadmapRow> carried) {
		if (carried.isEmpty() || next.state() == RoadmapState.CLOSED) {
			return;
		}
		var known = new ArrayList<>(this.roadmaps.activities(next.id())
			.stream()
			.map(Activity::content)
			.filter(RoadmapRow::carried)
			.map(CarriedRows::key)
			.toList());
		// Each known row stands for one, as several may have the same words
		var missing = carried.stream().filter(row -> !known.remove(key(row))).toList();
		this.rows.append(next.id(), missing);
	}

	/** Not the label, which leaves out the end of a long title. */
	private static List<String> key(RoadmapRow row) {
		return Arrays.asList(row.number(), row.title());
	}

	private UUID store(RoadmapDraft draft, List<RoadmapRow> carried, UUID roadmapId) {
		var rows = Stream.concat(draft.rows().stream(), carried.stream()).toList();
		return this.roadmaps.store(draft.with(rows), roadmapId).id();
	}

}
