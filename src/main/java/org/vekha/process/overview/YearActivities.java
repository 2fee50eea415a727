package org.vekha.process.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vekha.change.Travels;
import org.vekha.change.Travels.Visit;
import org.vekha.cycle.MunicipalYear;
import org.vekha.deadline.Period;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.ActivityParts;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.PartCount;
import org.vekha.roadmap.Roadmaps;
import org.vekha.roadmap.SchoolPart;

import org.springframework.stereotype.Component;

/**
 * Reads how far the activities of a municipality's road map have come, counted by the
 * database however many schools report on them.
 */
@Component
class YearActivities {

	private final Roadmaps roadmaps;

	private final ActivityParts parts;

	private final Travels travels;

	YearActivities(Roadmaps roadmaps, ActivityParts parts, Travels travels) {
		this.roadmaps = roadmaps;
		this.parts = parts;
		this.travels = travels;
	}

	List<YearActivity> of(OverviewScope scope, MunicipalYear year) {
		var activities = this.roadmaps.activities(year.roadmapId());
		var counts = this.parts.counts(year.roadmapId()).stream().collect(Collectors.groupingBy(PartCount::activityId));
		var visits = visits(activities);
		return activities.stream()
			.map(activity -> line(activity, counts.getOrDefault(activity.id(), List.of()), visits.get(activity.id()),
					scope.today()))
			.toList();
	}

	private static YearActivity line(Activity activity, List<PartCount> counts, Stream<LocalDate> lastDays,
			LocalDate today) {
		var days = days(activity);
		var over = counts.stream().filter(count -> count.state().isFinal()).mapToLong(PartCount::count).sum();
		var late = (lastDays != null) ? lastDays : lastDays(activity, counts);
		return new YearActivity(activity.id(), activity.number(), activity.title(), activity.state(),
				activity.deadline().phrase(), days.map(Period::start).orElse(null), days.map(Period::end).orElse(null),
				activity.lead().title(), over, counts.stream().mapToLong(PartCount::count).sum(),
				late.mapToLong(day -> ChronoUnit.DAYS.between(day, today)).filter(each -> each > 0).max().orElse(0));
	}

	/** Where only a last day was set, work begins when the road map says so. */
	private static Optional<Period> days(Activity activity) {
		var printed = activity.deadline().span();
		return activity.movedTo().map(moved -> {
			var begin = printed.map(Period::start)
				.filter(start -> moved.end().equals(moved.start()) && start.isBefore(moved.end()));
			return begin.map(start -> new Period(start, moved.end())).orElse(moved);
		}).or(() -> printed);
	}

	/** Until when what is still to be done is in time. */
	private static Stream<LocalDate> lastDays(Activity activity, List<PartCount> counts) {
		return counts.isEmpty() ? activity.due().filter(day -> activity.state().waits()).stream()
				: counts.stream().filter(count -> count.state().waits()).map(PartCount::dueOn);
	}

	/**
	 * Until when each school's part is in time, of activities for which somebody has to
	 * travel to the schools, by the activity.
	 */
	private Map<UUID, Stream<LocalDate>> visits(List<Activity> activities) {
		var waiting = this.parts
			.ofSchools(activities.stream()
				.filter(activity -> Travels.needed(activity.content().labelFor(Body.SCHOOL)))
				.map(Activity::id)
				.toList())
			.stream()
			.filter(part -> part.state().waits())
			.collect(Collectors.groupingBy(SchoolPart::activityId));
		var lateAfter = this.travels
			.lateAfter(waiting.values().stream().flatMap(List::stream).map(YearActivities::visit).toList());
		return waiting.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					entry -> entry.getValue().stream().map(part -> lateAfter.get(visit(part)))));
	}

	private static Visit visit(SchoolPart part) {
		return new Visit(part.schoolId(), part.dueOn());
	}

}
