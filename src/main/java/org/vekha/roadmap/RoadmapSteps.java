package org.vekha.roadmap;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.vekha.deadline.Period;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rows of road maps that are steps of the cycle: they take dates and states from the
 * steps.
 */
@Service
@Transactional
public class RoadmapSteps {

	private final ActivityRows rows;

	private final ActivityRepository repository;

	RoadmapSteps(ActivityRows rows, ActivityRepository repository) {
		this.rows = rows;
		this.repository = repository;
	}

	/** Moves the rows of steps that the schedule gives another last day. */
	public void schedule(UUID roadmapId, Map<CycleStep, LocalDate> dates) {
		this.repository.findByRoadmapIdOrderByPosition(roadmapId)
			.stream()
			.filter(row -> row.step() != null && dates.containsKey(row.step()) && !row.state().isFinal())
			.filter(row -> row.due().filter(due -> !due.equals(dates.get(row.step()))).isPresent())
			.forEach(row -> row.redate(new Period(null, dates.get(row.step()))));
	}

	/** Notes that work on the step has begun. */
	public void started(UUID roadmapId, CycleStep step) {
		this.rows.lockStep(roadmapId, step).forEach(Activity::start);
	}

	/** Ends the step's rows; those that have ended already stay as they are. */
	public void ended(UUID roadmapId, CycleStep step, ActivityState state, LocalDate doneOn, String basis) {
		this.rows.lockStep(roadmapId, step).forEach(row -> row.end(state, doneOn, basis));
	}

}
