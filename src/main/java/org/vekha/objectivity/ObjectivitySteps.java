package org.vekha.objectivity;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.springframework.stereotype.Component;
import org.vekha.deadline.Deadline;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.CycleStep;
import org.vekha.roadmap.RoadmapSteps;
import org.vekha.roadmap.Roadmaps;
import org.vekha.shared.SchoolYear;

/**
 * The rows of a road map that are steps of such supports: they give the steps their dates
 * and end when every such school has taken them.
 */
@Component
class ObjectivitySteps {

	/** When the steps are due where no row says it. */
	private static final Map<CycleStep, MonthDay> USUAL = Map.of(CycleStep.OBJECTIVITY_INTERVIEW, MonthDay.of(10, 31),
			CycleStep.OBJECTIVITY_PLAN, MonthDay.of(11, 15), CycleStep.OBJECTIVITY_SEMINARS, MonthDay.of(2, 28),
			CycleStep.OBJECTIVITY_OBSERVERS, MonthDay.of(3, 1), CycleStep.OBJECTIVITY_OBSERVATION, MonthDay.of(3, 31),
			CycleStep.OBJECTIVITY_RECHECK, MonthDay.of(4, 30), CycleStep.OBJECTIVITY_OUTCOME, MonthDay.of(6, 30));

	private final ObjectivityRepository repository;

	private final Roadmaps roadmaps;

	private final RoadmapSteps rows;

	ObjectivitySteps(ObjectivityRepository repository, Roadmaps roadmaps, RoadmapSteps rows) {
		this.repository = repository;
		this.roadmaps = roadmaps;
		this.rows = rows;
	}

	LocalDate due(ObjectivitySupport support, CycleStep step) {
		return this.roadmaps.activities(support.roadmapId())
			.stream()
			.filter(row -> row.step() == step)
			.map(Activity::deadline)
			.flatMap(deadline -> lastDay(deadline).stream())
			.max(Comparator.naturalOrder())
			.orElseGet(() -> in(support.schoolYear(), USUAL.get(step)));
	}

	private static Optional<LocalDate> lastDay(Deadline deadline) {
		return deadline.lastDay();
	}

	private static LocalDate in(SchoolYear year, MonthDay day) {
		var first = year.firstDay();
		var date = day.atYear(first.getYear());
		return date.isBefore(first) ? date.plusYears(1) : date;
	}

	/** Ends the rows of a step once all such schools of the year are past it. */
	void taken(ObjectivitySupport support, CycleStep step, Predicate<ObjectivitySupport> past, LocalDate day) {
		var all = this.repository.findByYearIdOrderBySchoolId(support.yearId());
		if (all.stream().allMatch(each -> past.test(each) || !each.inProgress())) {
			this.rows.ended(support.roadmapId(), step, ActivityState.DONE, day, null);
		}
		else {
			this.rows.started(support.roadmapId(), step);
		}
	}

	/** Ends what is open of all steps once no such school is supported any more. */
	void over(ObjectivitySupport support, ActivityState state, LocalDate day) {
		var open = this.repository.findByYearIdOrderBySchoolId(support.yearId())
			.stream()
			.anyMatch(ObjectivitySupport::inProgress);
		if (!open) {
			end(support.roadmapId(), state, day, support.endReason());
		}
	}

	/** Ends the rows for which there is no such school. */
	void notRequired(UUID roadmapId) {
		end(roadmapId, ActivityState.NOT_REQUIRED, null, "В этом году нет школ с признаками необъективных результатов");
	}

	private void end(UUID roadmapId, ActivityState state, LocalDate day, String basis) {
		steps().forEach(step -> this.rows.ended(roadmapId, step, state, day, basis));
	}

	private static List<CycleStep> steps() {
		return Arrays.stream(CycleStep.values()).filter(step -> step.scope() == CycleStep.Scope.OBJECTIVITY).toList();
	}

}
