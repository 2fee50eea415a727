package org.vekha.cycle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.CycleStep;
import org.vekha.roadmap.RoadmapTurnover;
import org.vekha.school.School;
import org.vekha.school.Schools;
import org.vekha.shared.RuleViolation;

/**
 * What is unfinished when a year ends, and what becomes of it.
 */
@Component
class YearEnd {

	private final UnfinishedWork work;

	private final SchoolSupportRepository supports;

	private final Timetable timetable;

	private final RoadmapTurnover turnover;

	private final Schools schools;

	YearEnd(UnfinishedWork work, SchoolSupportRepository supports, Timetable timetable, RoadmapTurnover turnover,
			Schools schools) {
		this.work = work;
		this.supports = supports;
		this.timetable = timetable;
		this.turnover = turnover;
		this.schools = schools;
	}

	List<Unfinished> unfinished(MunicipalYear year) {
		var open = this.supports.findByYearIdAndStateIn(year.id(), SupportState.goingOn());
		var rows = this.work.of(year.id(), year.roadmapId(), open.stream().map(SchoolSupport::schoolId).toList());
		return Stream.concat(rows.stream(), openSupports(year, open).stream())
			.sorted(Comparator.comparing(Unfinished::kind))
			.toList();
	}

	List<UUID> settle(MunicipalYear year, List<Settlement> settlements) {
		return this.work.settle(year.roadmapId(), unfinished(year), settlements);
	}

	void apply(MunicipalYear year, UUID itemId) {
		this.work.apply(year.roadmapId(), itemId);
	}

	UUID draftNext(MunicipalYear year) {
		var next = this.turnover.rollOver(year.roadmapId());
		year.follow(next);
		return next;
	}

	List<UUID> carriedInto(MunicipalYear next) {
		return this.turnover.carriedInto(next.roadmapId());
	}

	void close(MunicipalYear year, List<UUID> droppedRows, String comment, LocalDate today) {
		var next = year.nextRoadmapId()
			.orElseThrow(() -> new RuleViolation("Проект дорожной карты на следующий год ещё не составлен."));
		this.turnover.drop(next, droppedRows);
		year.close(comment, today);
		this.timetable.end(year.id(), CycleStep.NEXT_ROADMAP, ActivityState.DONE, today);
		this.timetable.endOpenOfYear(year.id(), today);
		this.turnover.close(year.roadmapId());
	}

	private List<Unfinished> openSupports(MunicipalYear year, List<SchoolSupport> open) {
		var names = names(open);
		var next = this.timetable.openOfSchools(year.id())
			.collect(Collectors.toMap(ScheduledStep::supportId, ScheduledStep::step, YearEnd::earlier));
		return open.stream()
			.map(support -> new Unfinished(support.id(), Unfinished.Kind.SUPPORT,
					"%s: сопровождение школы".formatted(names.get(support.schoolId())), state(support, next)))
			.toList();
	}

	private Map<String, String> names(List<SchoolSupport> open) {
		return this.schools.get(open.stream().map(SchoolSupport::schoolId).toList())
			.stream()
			.collect(Collectors.toMap(School::id, School::shortName));
	}

	private static String state(SchoolSupport support, Map<UUID, CycleStep> next) {
		var step = next.get(support.id());
		return (step != null) ? "%s, не завершено: %s".formatted(support.state().title(), step.title())
				: support.state().title();
	}

	private static CycleStep earlier(CycleStep one, CycleStep other) {
		return (one.compareTo(other) < 0) ? one : other;
	}

}
