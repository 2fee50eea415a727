package org.vekha.cycle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.CycleStep;
import org.vekha.roadmap.RoadmapSteps;
import org.vekha.shared.NotFound;
import org.vekha.shared.RowLock;

/**
 * The scheduled steps in the database. What the schools do gives the municipality's steps
 * their states, and these the rows of the road map.
 */
@Component
class Timetable {

	private final EntityManager entities;

	private final ScheduledStepRepository repository;

	private final MunicipalYearRepository years;

	private final RoadmapSteps roadmapSteps;

	private final RowLock lock;

	Timetable(EntityManager entities, ScheduledStepRepository repository, MunicipalYearRepository years,
			RoadmapSteps roadmapSteps, RowLock lock) {
		this.entities = entities;
		this.repository = repository;
		this.years = years;
		this.roadmapSteps = roadmapSteps;
		this.lock = lock;
	}

	/** Plans steps of the whole municipality. */
	void plan(UUID yearId, Map<CycleStep, LocalDate> dates) {
		dates.forEach((step, due) -> add(ScheduledStep.ofYear(yearId, step, due)));
	}

	/**
	 * Plans the steps of schools.
	 * @param dates the dates of a school's steps
	 */
	void plan(Collection<SchoolSupport> supports, Function<SchoolSupport, Map<CycleStep, LocalDate>> dates) {
		for (var support : supports) {
			dates.apply(support).forEach((step, due) -> {
				add(new ScheduledStep(support.yearId(), support.id(), step, due,
						support.takes(step) ? ActivityState.NOT_DUE : ActivityState.NOT_REQUIRED));
			});
		}
	}

	Optional<LocalDate> due(UUID yearId, CycleStep step) {
		return this.repository.findByYearIdAndStepAndSupportIdIsNull(yearId, step).map(ScheduledStep::due);
	}

	Optional<LocalDate> schoolDue(UUID supportId, CycleStep step) {
		return this.repository.findBySupportIdAndStep(supportId, step).map(ScheduledStep::due);
	}

	List<ScheduledStep> ofYear(UUID yearId) {
		return this.repository.findByYearIdAndSupportIdIsNull(yearId);
	}

	List<ScheduledStep> ofSchool(UUID supportId) {
		return this.repository.findBySupportId(supportId);
	}

	/** The open steps of all schools of the year. */
	Stream<ScheduledStep> openOfSchools(UUID yearId) {
		return this.repository.findOpenOfSchools(yearId, ActivityState.finalStates()).stream();
	}

	/** Ends a step that the municipality takes once in the year. */
	void end(UUID yearId, CycleStep step, ActivityState state, LocalDate day) {
		var scheduled = this.repository.findByYearIdAndStepAndSupportIdIsNull(yearId, step)
			.map(this::locked)
			.orElseThrow(Timetable::notScheduled);
		if (scheduled.end(state, day)) {
			showInRoadmap(yearId, scheduled);
		}
	}

	/** Ends what the year did without: a step that never had to be taken. */
	void endOpenOfYear(UUID yearId, LocalDate day) {
		ofYear(yearId).stream()
			.filter(step -> !step.state().isFinal())
			.map(ScheduledStep::step)
			.sorted()
			.toList()
			.forEach(step -> end(yearId, step, ActivityState.NOT_REQUIRED, day));
	}

	/** Ends the steps that the year does without. */
	void leaveOut(UUID yearId, Set<CycleStep> steps, LocalDate day) {
		for (var step : steps) {
			if (step.scope() == CycleStep.Scope.SCHOOL) {
				follow(yearId, step, day);
			}
			else {
				end(yearId, step, ActivityState.NOT_REQUIRED, day);
			}
		}
	}

	/** Ends a step of a school; one that has ended already stays as it is. */
	void endOfSchool(SchoolSupport support, CycleStep step, LocalDate day) {
		var scheduled = this.repository.findBySupportIdAndStep(support.id(), step)
			.map(this::locked)
			.orElseThrow(Timetable::notScheduled);
		if (scheduled.end(ActivityState.DONE, day)) {
			follow(support.yearId(), step, day);
		}
	}

	/** Ends everything that a school has not done yet. */
	void endOpen(SchoolSupport support, ActivityState state, LocalDate day) {
		var open = this.repository.findOpenSteps(support.id(), ActivityState.finalStates());
		this.repository.endOpen(support.id(), state, ActivityState.finalStates());
		// In the order of the steps, so that two who do this wait for each other
		open.stream().sorted().forEach(step -> follow(support.yearId(), step, day));
	}

	/** Notes that nothing of a school is due for a while. */
	void pause(UUID supportId) {
		this.repository.endOpen(supportId, ActivityState.PAUSED, ActivityState.finalStates());
	}

	/**
	 * Lets the municipality's step follow those of the schools. It is locked before they
	 * are looked at: of several who finish last, one sees that all have finished.
	 */
	void follow(UUID yearId, CycleStep step, LocalDate day) {
		var overall = this.repository.findByYearIdAndStepAndSupportIdIsNull(yearId, step)
			.map(this::locked)
			.orElseThrow(Timetable::notScheduled);
		if (overall.follow(this.repository.findSchoolStates(yearId, step), day)) {
			showInRoadmap(yearId, overall);
		}
	}

	private void showInRoadmap(UUID yearId, ScheduledStep scheduled) {
		var roadmapId = this.years.findRoadmapId(yearId);
		if (scheduled.state().isFinal()) {
			this.roadmapSteps.ended(roadmapId, scheduled.step(), scheduled.state(), scheduled.doneOn(), null);
		}
		else {
			this.roadmapSteps.started(roadmapId, scheduled.step());
		}
	}

	private ScheduledStep locked(ScheduledStep step) {
		return this.lock.take(ScheduledStep.class, step.id()).orElseThrow(Timetable::notScheduled);
	}

	private void add(ScheduledStep step) {
		// Not by the repository, which would look for each of them first
		this.entities.persist(step);
	}

	private static NotFound notScheduled() {
		return new NotFound("Этапа нет в графике: сначала утвердите график сопровождения.");
	}

}
