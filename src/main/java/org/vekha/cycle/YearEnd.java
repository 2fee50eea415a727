package org.vekha.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.CycleStep;
import org.vekha.roadmap.RoadmapTurnover;
import org.vekha.roadmap.Roadmaps;
import org.vekha.roadmap.WholePeriodRows;
import org.vekha.school.School;
import org.vekha.school.Schools;
import org.vekha.shared.NotFound;
import org.vekha.shared.RuleViolation;

/**
 * What is unfinished when a year ends, and what becomes of it.
 */
@Component
class YearEnd {

	private final SettledItemRepository settled;

	private final SchoolSupportRepository supports;

	private final SchoolSupports schoolSupports;

	private final Timetable timetable;

	private final Roadmaps roadmaps;

	private final WholePeriodRows rows;

	private final RoadmapTurnover turnover;

	private final Schools schools;

	private final OpenReports reports;

	YearEnd(SettledItemRepository settled, SchoolSupportRepository supports, SchoolSupports schoolSupports,
			Timetable timetable, Roadmaps roadmaps, WholePeriodRows rows, RoadmapTurnover turnover, Schools schools,
			OpenReports reports) {
		this.settled = settled;
		this.supports = supports;
		this.schoolSupports = schoolSupports;
		this.timetable = timetable;
		this.roadmaps = roadmaps;
		this.rows = rows;
		this.turnover = turnover;
		this.schools = schools;
		this.reports = reports;
	}

	List<Unfinished> unfinished(MunicipalYear year) {
		var openReports = this.reports.of(year.id());
		// A row that ends with a report is not asked for twice
		var withReports = openReports.stream()
			.flatMap(report -> report.activityIds().stream())
			.collect(Collectors.toCollection(HashSet::new));
		var supports = this.supports.findByYearIdAndState(year.id(), SupportState.IN_PROGRESS);
		withReports.addAll(
				this.rows.awaitedFromOnly(year.roadmapId(), supports.stream().map(SchoolSupport::schoolId).toList()));
		var unfinished = new ArrayList<Unfinished>();
		this.roadmaps.openActivities(year.roadmapId())
			.stream()
			.filter(row -> !withReports.contains(row.id()))
			.map(row -> new Unfinished(row.id(), Unfinished.Kind.ACTIVITY, row.label(), row.state().title()))
			.forEach(unfinished::add);
		unfinished.addAll(openSupports(year, supports));
		openReports.stream()
			.map(report -> new Unfinished(report.reportId(), Unfinished.Kind.REPORT, report.label(), report.state()))
			.forEach(unfinished::add);
		return unfinished;
	}

	/** Keeps the decisions; there must be one about everything that is unfinished. */
	List<UUID> settle(MunicipalYear year, List<Settlement> settlements) {
		var open = new LinkedHashMap<UUID, Unfinished>();
		unfinished(year).forEach(item -> open.put(item.itemId(), item));
		// What was finished while the coordinator decided needs no decision any more
		var decided = settlements.stream().filter(settlement -> open.containsKey(settlement.itemId())).toList();
		var kept = new ArrayList<SettledItem>();
		for (var settlement : decided) {
			var item = open.remove(settlement.itemId());
			if (item == null) {
				throw new RuleViolation("О незавершённом принято два решения: оставьте одно.");
			}
			kept.add(new SettledItem(year.id(), item, settlement));
		}
		if (!open.isEmpty()) {
			throw new RuleViolation("Примите решение по каждому незавершённому: %s."
				.formatted(open.values().stream().map(Unfinished::label).collect(Collectors.joining("; "))));
		}
		return this.settled.saveAll(kept).stream().map(SettledItem::itemId).toList();
	}

	/** Carries a decision out, once. */
	void apply(UUID yearId, UUID itemId) {
		var item = this.settled.findByYearIdAndItemId(yearId, itemId)
			.orElseThrow(() -> new NotFound("Решение по незавершённому не найдено."));
		if (item.applied()) {
			return;
		}
		switch (item.kind()) {
			case ACTIVITY -> this.roadmaps.close(itemId, item.carryOver(), item.reason());
			case SUPPORT -> this.schoolSupports.close(itemId, item.carryOver(), item.reason());
			case REPORT -> this.reports.settle(itemId, item.carryOver(), item.reason());
		}
		item.markApplied();
	}

	UUID draftNext(MunicipalYear year) {
		var next = this.turnover.rollOver(year.roadmapId());
		year.follow(next);
		return next;
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
