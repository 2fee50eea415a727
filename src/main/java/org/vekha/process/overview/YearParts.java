package org.vekha.process.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.vekha.access.Role;
import org.vekha.change.Travels;
import org.vekha.change.Travels.Visit;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.SchoolPart;

/**
 * Makes the cells of schools by the activities on which schools report, each for itself.
 */
final class YearParts {

	private final List<Activity> activities;

	private final Map<UUID, Map<String, List<SchoolPart>>> parts;

	private final Map<UUID, Activity> visits;

	private final Map<Visit, LocalDate> lateAfter;

	private final LocalDate today;

	/**
	 * Cells for these parts.
	 * @param lateAfter until when visits are in time, asked for at once
	 */
	YearParts(List<Activity> activities, List<SchoolPart> parts,
			Function<Collection<Visit>, Map<Visit, LocalDate>> lateAfter, LocalDate today) {
		this.activities = List.copyOf(activities);
		this.parts = parts.stream()
			.collect(Collectors.groupingBy(SchoolPart::activityId, Collectors.groupingBy(SchoolPart::schoolId)));
		this.visits = activities.stream()
			.filter(activity -> Travels.needed(activity.content().labelFor(Body.SCHOOL)))
			.collect(Collectors.toMap(Activity::id, Function.identity()));
		this.lateAfter = lateAfter.apply(parts.stream().filter(this::isVisit).map(YearParts::visit).toList());
		this.today = today;
	}

	List<YearColumn> columns() {
		return this.activities.stream()
			.map(activity -> new YearColumn(activity.id().toString(), activity.label()))
			.toList();
	}

	List<YearCell> cells(String schoolId) {
		return this.activities.stream().map(activity -> cell(activity, schoolId)).toList();
	}

	private YearCell cell(Activity activity, String schoolId) {
		var own = this.parts.getOrDefault(activity.id(), Map.of()).getOrDefault(schoolId, List.of());
		if (own.isEmpty()) {
			// Not of the circle of schools that the activity concerns, or planned for
			// nobody yet
			return new YearCell(this.parts.containsKey(activity.id()) ? ActivityState.NOT_REQUIRED : activity.state(),
					null, 0, null);
		}
		var state = state(own);
		var due = own.stream()
			.filter(part -> !part.state().isFinal())
			.map(SchoolPart::dueOn)
			.min(Comparator.naturalOrder())
			.orElse(null);
		return new YearCell(state, due, overdue(own), who(own));
	}

	/** A part alone says more than a whole that follows from it. */
	private static ActivityState state(List<SchoolPart> own) {
		return (own.size() == 1) ? own.get(0).state()
				: ActivityState.derivedFrom(own.stream().map(SchoolPart::state).toList());
	}

	private long overdue(List<SchoolPart> own) {
		return own.stream()
			.filter(part -> part.state().waits())
			.mapToLong(part -> ChronoUnit.DAYS.between(inTimeUntil(part), this.today))
			.filter(days -> days > 0)
			.max()
			.orElse(0);
	}

	private static String who(List<SchoolPart> own) {
		var states = own.stream().map(SchoolPart::state).toList();
		if (states.contains(ActivityState.IN_PROGRESS) || states.contains(ActivityState.RETURNED)) {
			return Role.SCHOOL.title();
		}
		return states.contains(ActivityState.IN_REVIEW) ? Role.COORDINATOR.title() : null;
	}

	private LocalDate inTimeUntil(SchoolPart part) {
		return isVisit(part) ? this.lateAfter.getOrDefault(visit(part), part.dueOn()) : part.dueOn();
	}

	private boolean isVisit(SchoolPart part) {
		return this.visits.containsKey(part.activityId());
	}

	private static Visit visit(SchoolPart part) {
		return new Visit(part.schoolId(), part.dueOn());
	}

}
