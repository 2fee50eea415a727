package org.vekha.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;
import org.vekha.shared.NotFound;
import org.vekha.shared.RowLock;

/**
 * The activities in the database: adds them, and locks them for a change.
 */
@Component
class ActivityRows {

	private final EntityManager entities;

	private final ActivityRepository repository;

	private final ActivityPartRepository parts;

	private final RowLock lock;

	ActivityRows(EntityManager entities, ActivityRepository repository, ActivityPartRepository parts, RowLock lock) {
		this.entities = entities;
		this.repository = repository;
		this.parts = parts;
		this.lock = lock;
	}

	void add(UUID roadmapId, List<RoadmapRow> rows) {
		for (int position = 0; position < rows.size(); position++) {
			// Not by the repository, which would look for each row first
			this.entities.persist(new Activity(roadmapId, position + 1, rows.get(position)));
		}
	}

	/** Adds rows behind those that are there. */
	void append(UUID roadmapId, List<RoadmapRow> rows) {
		int position = this.repository.findLastPosition(roadmapId);
		for (var row : rows) {
			position++;
			this.entities.persist(new Activity(roadmapId, position, row));
		}
	}

	Activity get(UUID id) {
		return this.repository.findById(id).orElseThrow(ActivityRows::notFound);
	}

	Activity lock(UUID id) {
		return this.lock.take(Activity.class, id).orElseThrow(ActivityRows::notFound);
	}

	ActivityPart lockPart(UUID id) {
		return this.lock.take(ActivityPart.class, id).orElseThrow(ActivityRows::notFound);
	}

	/** The rows of a step, always in the same order, so that two who lock them wait. */
	List<Activity> lockStep(UUID roadmapId, CycleStep step) {
		return this.repository.findIds(roadmapId, step).stream().map(this::lock).toList();
	}

	/** Takes over what follows from the parts of an activity that is locked. */
	void derive(Activity activity) {
		activity.derive(this.parts.findStates(activity.id()), this.parts.findLastDoneOn(activity.id()));
	}

	/** The same, where the day and the reason are known from elsewhere. */
	void derive(Activity activity, LocalDate day, String basis) {
		activity.derive(this.parts.findStates(activity.id()), day, basis);
	}

	static NotFound notFound() {
		return new NotFound("Мероприятие не найдено.");
	}

}
