package org.vekha.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.CycleStep;
import org.vekha.roadmap.RoadmapSteps;
import org.vekha.roadmap.Roadmaps;
import org.vekha.shared.NotFound;
import org.vekha.shared.RowLock;
import org.vekha.shared.RuleViolation;

/**
 * The dates of the steps after the schedule was confirmed: which can still be moved, and
 * to which days.
 */
@Service
@Transactional
public class StepDates {

	/** Reports have dates of their own; as a step they are over with the summary. */
	private static final Set<CycleStep> MOVABLE = EnumSet.complementOf(EnumSet.of(CycleStep.REPORTS));

	private static final Set<CycleStep> OF_YEAR = MOVABLE.stream()
		.filter(step -> step.scope() == CycleStep.Scope.YEAR)
		.collect(Collectors.toCollection(() -> EnumSet.noneOf(CycleStep.class)));

	private final StepDateRepository repository;

	private final SchoolSupportRepository supports;

	private final MunicipalYearRepository years;

	private final Roadmaps roadmaps;

	private final RoadmapSteps roadmapSteps;

	private final Timetable timetable;

	private final RowLock lock;

	StepDates(StepDateRepository repository, SchoolSupportRepository supports, MunicipalYearRepository years,
			Roadmaps roadmaps, RoadmapSteps roadmapSteps, Timetable timetable, RowLock lock) {
		this.repository = repository;
		this.supports = supports;
		this.years = years;
		this.roadmaps = roadmaps;
		this.roadmapSteps = roadmapSteps;
		this.timetable = timetable;
		this.lock = lock;
	}

	/** The steps that can be moved. */
	public static Set<CycleStep> movable() {
		return EnumSet.copyOf(MOVABLE);
	}

	/**
	 * What is still to come of these years, by day.
	 * @param step only this step, or {@code null}
	 * @param schoolId only this school, or {@code null}
	 */
	@Transactional(readOnly = true)
	public List<StepDate> open(Collection<UUID> yearIds, CycleStep step, String schoolId, int most) {
		return this.repository.findOpen(yearIds, (step != null) ? Set.of(step) : MOVABLE, OF_YEAR, schoolId,
				notMovable(), Limit.of(most));
	}

	@Transactional(readOnly = true)
	public List<StepDate> get(Collection<UUID> ids) {
		return this.repository.findAllByIds(ids);
	}

	/** The step of the school, or of the municipality where the school has none. */
	@Transactional(readOnly = true)
	public StepDate find(UUID supportId, CycleStep step) {
		var support = this.supports.findById(supportId).orElseThrow(StepDates::notFound);
		return this.repository.find(support.yearId(), supportId, step)
			.stream()
			.findFirst()
			.orElseThrow(StepDates::notFound);
	}

	@Transactional(readOnly = true)
	public StepDate findOfYear(UUID yearId, CycleStep step) {
		return this.repository.find(yearId, null, step).stream().findFirst().orElseThrow(StepDates::notFound);
	}

	/**
	 * Refuses new dates that do not fit: outside the year, or before a step that comes
	 * first. All of them are looked at together.
	 * @param dates the new dates by the id of the step
	 */
	@Transactional(readOnly = true)
	public void check(Map<UUID, LocalDate> dates) {
		var moved = this.repository.findAllByIds(dates.keySet());
		if (moved.size() < dates.size()) {
			throw notFound();
		}
		moved.stream().filter(step -> notMovable().contains(step.state())).findFirst().ifPresent(step -> {
			throw new RuleViolation(
					"Этап «%s» перенести нельзя: «%s».".formatted(step.step().title(), step.state().title()));
		});
		var plans = new HashMap<UUID, DateBounds>();
		for (var step : moved) {
			plans.computeIfAbsent(step.yearId(), this::bounds).require(step.step().title(), dates.get(step.id()));
		}
		requireOrder(moved, dates);
	}

	private void requireOrder(List<StepDate> moved, Map<UUID, LocalDate> dates) {
		var supportIds = moved.stream().map(StepDate::supportId).filter(Objects::nonNull).distinct().toList();
		var yearIds = moved.stream().filter(step -> step.supportId() == null).map(StepDate::yearId).distinct().toList();
		var tracks = this.supports.findAllById(supportIds)
			.stream()
			.collect(Collectors.toMap(SchoolSupport::id, SchoolSupport::track));
		this.years.findAllById(yearIds).forEach(year -> tracks.put(year.id(), year.track()));
		var beside = new HashMap<UUID, Map<CycleStep, LocalDate>>();
		for (var step : this.repository.findBeside(supportIds, yearIds, ActivityState.finalStates())) {
			beside.computeIfAbsent(owner(step), id -> new EnumMap<>(CycleStep.class))
				.put(step.step(), dates.getOrDefault(step.id(), step.due()));
		}
		beside.forEach((owner, plan) -> DatePlan.requireOrder(tracks.get(owner), plan));
	}

	private static UUID owner(StepDate step) {
		return (step.supportId() != null) ? step.supportId() : step.yearId();
	}

	/**
	 * Moves steps, and with them the rows of the road map that are those steps.
	 * @param dates the new dates by the id of the step
	 * @return the steps that were moved; those that have ended meanwhile are left alone
	 */
	public List<UUID> move(Map<UUID, LocalDate> dates) {
		var moved = new ArrayList<UUID>();
		var touched = new HashMap<UUID, Set<CycleStep>>();
		for (var date : this.repository.findAllByIds(dates.keySet())) {
			var due = dates.get(date.id());
			if (!moveOne(date.id(), due)) {
				continue;
			}
			moved.add(date.id());
			touched.computeIfAbsent(date.yearId(), id -> EnumSet.noneOf(CycleStep.class)).add(date.step());
			if (date.step() == CycleStep.SCHOOL_SUMMARY) {
				moveOne(find(date.supportId(), CycleStep.REPORTS).id(), due);
				touched.get(date.yearId()).add(CycleStep.REPORTS);
			}
		}
		touched.forEach(this::showInRoadmap);
		return moved;
	}

	/** Gives the steps of a school that was paused so many days more. */
	void resume(UUID supportId, long days) {
		var touched = new HashMap<UUID, Set<CycleStep>>();
		for (var date : this.repository.findBeside(List.of(supportId), List.of(), ActivityState.finalStates())) {
			this.lock.take(ScheduledStep.class, date.id()).orElseThrow(StepDates::notFound).resume(days);
			touched.computeIfAbsent(date.yearId(), id -> EnumSet.noneOf(CycleStep.class)).add(date.step());
		}
		if (days > 0) {
			touched.forEach(this::showInRoadmap);
		}
	}

	private boolean moveOne(UUID stepId, LocalDate due) {
		return this.lock.take(ScheduledStep.class, stepId).orElseThrow(StepDates::notFound).moveTo(due);
	}

	/** The municipality's step is due when the last of the schools is. */
	private void showInRoadmap(UUID yearId, Set<CycleStep> steps) {
		var shown = new EnumMap<CycleStep, LocalDate>(CycleStep.class);
		for (var step : steps) {
			var overall = findOfYear(yearId, step);
			if (step.scope() == CycleStep.Scope.SCHOOL) {
				this.repository.findLastDue(yearId, step).ifPresent(last -> {
					if (moveOne(overall.id(), last)) {
						shown.put(step, last);
					}
				});
			}
			else {
				this.timetable.due(yearId, step).ifPresent(due -> shown.put(step, due));
			}
		}
		this.roadmapSteps.schedule(this.years.findRoadmapId(yearId), shown);
	}

	private DateBounds bounds(UUID yearId) {
		var year = this.years.findById(yearId).orElseThrow(StepDates::notFound);
		return new DateBounds(this.roadmaps.get(year.roadmapId()).requireApproved(), year.schoolYear());
	}

	private static Set<ActivityState> notMovable() {
		var states = ActivityState.finalStates();
		states.add(ActivityState.PAUSED);
		return states;
	}

	private static NotFound notFound() {
		return new NotFound("Этапа нет в графике: обновите страницу.");
	}

}
