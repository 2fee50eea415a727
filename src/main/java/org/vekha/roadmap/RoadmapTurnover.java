package org.vekha.roadmap;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.deadline.DeadlineReaders;
import org.vekha.shared.NotFound;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

/**
 * The change from one school year's road map to the next one's.
 */
@Service
@Transactional
public class RoadmapTurnover {

	private final RoadmapRepository repository;

	private final ActivityRepository activities;

	private final Roadmaps roadmaps;

	private final CarriedRows carriedRows;

	private final DeadlineReaders readers;

	RoadmapTurnover(RoadmapRepository repository, ActivityRepository activities, Roadmaps roadmaps,
			CarriedRows carriedRows, DeadlineReaders readers) {
		this.repository = repository;
		this.activities = activities;
		this.roadmaps = roadmaps;
		this.carriedRows = carriedRows;
		this.readers = readers;
	}

	/** Puts the road map at the base of a school year: it is not replaced any more. */
	public void use(UUID roadmapId) {
		this.roadmaps.get(roadmapId).use();
		if (!this.activities.existsByRoadmapId(roadmapId)) {
			throw new RuleViolation("В дорожной карте нет ни одного мероприятия: загрузите её заново.");
		}
	}

	/** Ends the rows for which the school year of the road map has nothing to do. */
	public void setAside(UUID roadmapId) {
		var year = WorkYear.of(this.roadmaps.get(roadmapId));
		this.roadmaps.openActivities(roadmapId)
			.stream()
			.filter(row -> !row.concerns(year))
			.forEach(row -> this.roadmaps.end(row.id(), ActivityState.NOT_REQUIRED, null, year.setAside()));
	}

	/**
	 * Drafts the road map of the next school year: the same rows a year on, and those
	 * that were carried over. May be repeated; a draft that somebody else made for that
	 * year only gets what was carried over, even when work on it has begun.
	 * @return the id of the next year's road map
	 */
	public UUID rollOver(UUID roadmapId) {
		var roadmap = this.roadmaps.get(roadmapId);
		var year = roadmap.schoolYear();
		var next = this.repository.findByMunicipalityIdAndSchoolYearAndKind(roadmap.municipalityId(), year.next(),
				roadmap.kind());
		if (next.isPresent() && !(next.get().replaceable() && roadmapId.equals(next.get().predecessorId()))) {
			this.carriedRows.add(next.get(), CarriedRows.of(roadmap, this.roadmaps.activities(roadmapId)));
			return next.get().id();
		}
		return this.roadmaps.store(draft(roadmapId, year.next()), roadmapId).id();
	}

	/**
	 * The road map for another school year: the same rows with their dates moved, and
	 * those that were carried over. Nothing is stored.
	 */
	@Transactional(readOnly = true)
	public RoadmapDraft draft(UUID roadmapId, SchoolYear year) {
		var roadmap = this.roadmaps.get(roadmapId);
		var rows = this.roadmaps.activities(roadmapId);
		var draft = RollOver.of(roadmap, rows, year, plan -> this.readers.of(roadmap.municipalityId(), plan));
		var carried = CarriedRows.of(roadmap, rows);
		return draft.with(Stream.concat(draft.rows().stream(), carried.stream()).toList());
	}

	/** The rows that were carried over into a road map and have no date yet. */
	@Transactional(readOnly = true)
	public List<UUID> carriedInto(UUID roadmapId) {
		return this.roadmaps.openActivities(roadmapId)
			.stream()
			.filter(row -> row.content().carried() && row.state() == ActivityState.UNDATED)
			.map(Activity::id)
			.toList();
	}

	/** Takes rows out of a draft that no year is based on yet. */
	public void drop(UUID roadmapId, Collection<UUID> activityIds) {
		if (activityIds.isEmpty()) {
			return;
		}
		var roadmap = this.roadmaps.get(roadmapId);
		if (!roadmap.replaceable()) {
			throw new RuleViolation("Дорожная карта на %s учебный год уже утверждена или в работе: убрать из неё "
				.formatted(roadmap.schoolYear()) + "мероприятия нельзя.");
		}
		var ids = new HashSet<>(activityIds);
		if (this.activities.deleteByRoadmapIdAndIds(roadmapId, ids) != ids.size()) {
			throw new NotFound("В дорожной карте нет мероприятия, которое нужно убрать: обновите страницу.");
		}
	}

	/** Closes the road map with its year. */
	public void close(UUID roadmapId) {
		this.roadmaps.get(roadmapId).close();
	}

}
