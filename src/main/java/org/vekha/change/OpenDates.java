package org.vekha.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.cycle.RunningPlan;
import org.vekha.cycle.RunningPlans;
import org.vekha.cycle.StepDate;
import org.vekha.cycle.StepDates;
import org.vekha.reporting.QuarterlyReport;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.roadmap.ActivityParts;
import org.vekha.roadmap.PartDate;
import org.vekha.roadmap.RoadmapKind;
import org.vekha.shared.RuleViolation;

/**
 * Finds what is still due in a municipality's years and plans.
 */
@Service
@Transactional(readOnly = true)
public class OpenDates {

	private final RunningPlans running;

	private final StepDates steps;

	private final ActivityParts parts;

	private final QuarterlyReports reports;

	OpenDates(RunningPlans running, StepDates steps, ActivityParts parts, QuarterlyReports reports) {
		this.running = running;
		this.steps = steps;
		this.parts = parts;
		this.reports = reports;
	}

	/** The next of them by day, no more than so many. */
	public List<OpenDate> of(String municipalityId, DateFilter filter, int most) {
		var plans = this.running.underWay(municipalityId);
		var found = new ArrayList<OpenDate>();
		if (filter.asksFor(DatedItem.Kind.STEP)) {
			this.steps.open(years(plans), filter.step(), filter.schoolId(), most).forEach(step -> found.add(of(step)));
		}
		if (filter.asksFor(DatedItem.Kind.PART)) {
			var ids = byRoadmap(plans);
			this.parts.openDates(ids.keySet(), filter.schoolId(), most).forEach(part -> found.add(of(part, ids)));
		}
		if (filter.asksFor(DatedItem.Kind.REPORT)) {
			this.reports.open(plans.stream().map(RunningPlan::id).toList(), filter.schoolId(), most)
				.forEach(report -> found.add(of(report)));
		}
		return found.stream().sorted(Comparator.comparing(OpenDate::due)).limit(most).toList();
	}

	/**
	 * The dates of these items.
	 * @throws RuleViolation if one of them is not the municipality's
	 */
	List<OpenDate> get(String municipalityId, Collection<DatedItem> items) {
		var plans = this.running.underWay(municipalityId);
		var running = plans.stream().map(RunningPlan::id).collect(Collectors.toSet());
		var roadmaps = byRoadmap(plans);
		var found = new HashMap<DatedItem, OpenDate>();
		this.steps.get(ids(items, DatedItem.Kind.STEP)).forEach(step -> found.put(of(step).item(), of(step)));
		this.parts.dates(ids(items, DatedItem.Kind.PART))
			.forEach(part -> found.put(of(part, roadmaps).item(), of(part, roadmaps)));
		this.reports.get(ids(items, DatedItem.Kind.REPORT)).forEach(report -> found.put(of(report).item(), of(report)));
		return items.stream().map(found::get).map(date -> requireOwn(date, running)).toList();
	}

	/** The last day to which something of the year or plan may be moved. */
	LocalDate last(UUID runningId) {
		return this.running.get(runningId).period().end().plusMonths(4);
	}

	private static OpenDate requireOwn(OpenDate date, Set<UUID> running) {
		if (date == null || !running.contains(date.runningId())) {
			throw new RuleViolation("Этого срока нет среди открытых: обновите страницу и отметьте строки заново.");
		}
		return date;
	}

	private static List<UUID> ids(Collection<DatedItem> items, DatedItem.Kind kind) {
		return items.stream().filter(item -> item.kind() == kind).map(DatedItem::id).toList();
	}

	private static List<UUID> years(List<RunningPlan> plans) {
		return plans.stream().filter(plan -> plan.kind() == RoadmapKind.MUNICIPAL).map(RunningPlan::id).toList();
	}

	private static Map<UUID, UUID> byRoadmap(List<RunningPlan> plans) {
		return plans.stream().collect(Collectors.toMap(RunningPlan::roadmapId, RunningPlan::id));
	}

	private static OpenDate of(StepDate step) {
		return new OpenDate(new DatedItem(DatedItem.Kind.STEP, step.id()), step.yearId(), step.schoolId(),
				step.step().title(), step.due(), step.state().title());
	}

	private static OpenDate of(PartDate part, Map<UUID, UUID> byRoadmap) {
		return new OpenDate(new DatedItem(DatedItem.Kind.PART, part.id()), byRoadmap.get(part.roadmapId()),
				part.schoolId(), part.label(), part.due(), part.state().title());
	}

	private static OpenDate of(QuarterlyReport report) {
		return new OpenDate(new DatedItem(DatedItem.Kind.REPORT, report.id()), report.runningId(), report.schoolId(),
				"Отчёт за период: %s%s".formatted(report.period().title(),
						(report.schoolId() == null) ? ", " + report.body().title() : ""),
				report.dueOn(), report.state().title());
	}

}
