package org.vekha.process.overview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.vekha.access.Accounts;
import org.vekha.change.Travels;
import org.vekha.change.Travels.Visit;
import org.vekha.cycle.MunicipalYear;
import org.vekha.cycle.SchoolStep;
import org.vekha.cycle.SchoolSteps;
import org.vekha.cycle.SupportLine;
import org.vekha.process.overview.YearPhases.LastDays;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.reporting.ReportTurn;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.ActivityParts;
import org.vekha.roadmap.Roadmaps;
import org.vekha.school.School;
import org.vekha.school.Schools;

import org.springframework.stereotype.Component;

/**
 * Makes the matrices of a year with the same number of queries however many schools there
 * are.
 */
@Component
class YearMatrices {

	private final SchoolSteps steps;

	private final QuarterlyReports reports;

	private final YearTasks tasks;

	private final Roadmaps roadmaps;

	private final ActivityParts parts;

	private final Schools schools;

	private final Travels travels;

	private final Accounts accounts;

	YearMatrices(SchoolSteps steps, QuarterlyReports reports, YearTasks tasks, Roadmaps roadmaps, ActivityParts parts,
			Schools schools, Travels travels, Accounts accounts) {
		this.steps = steps;
		this.reports = reports;
		this.tasks = tasks;
		this.roadmaps = roadmaps;
		this.parts = parts;
		this.schools = schools;
		this.travels = travels;
		this.accounts = accounts;
	}

	/** Supported schools by the phases of the cycle. */
	YearMatrix phases(OverviewScope scope, MunicipalYear year) {
		var supports = bySchool(year);
		var phases = phases(supports.values(), this.steps.of(year.id()), this.reports.turns(year.id()),
				this.tasks.of(year, null), scope.today());
		var columns = phases.columns();
		return new YearMatrix(columns, rows(year, supports, support -> phases.cells(support, columns)))
			.withoutUnneeded();
	}

	/** The same of one school. */
	YearPhases phases(OverviewScope scope, MunicipalYear year, SupportLine support) {
		return phases(List.of(support), this.steps.ofSupport(support.id()), this.reports.turnsOf(support.id()),
				this.tasks.of(year, support.id()), scope.today());
	}

	private YearPhases phases(Collection<SupportLine> supports, List<SchoolStep> found, List<ReportTurn> turns,
			List<YearTask> open, LocalDate today) {
		return new YearPhases(found, turns, open, lastDays(supports, found), today);
	}

	/** Supported schools by the activities on which schools report. */
	YearMatrix activities(OverviewScope scope, MunicipalYear year) {
		var cells = parts(scope,
				this.roadmaps.activities(year.roadmapId())
					.stream()
					.filter(activity -> activity.step() == null && activity.content().schoolsReport())
					.toList());
		return new YearMatrix(cells.columns(), rows(year, bySchool(year), support -> cells.cells(support.schoolId())))
			.withoutUnneeded();
	}

	/** One cell of them. */
	YearCell activity(OverviewScope scope, UUID activityId, String schoolId) {
		return parts(scope, List.of(this.roadmaps.activity(activityId))).cells(schoolId).get(0);
	}

	private YearParts parts(OverviewScope scope, List<Activity> activities) {
		return new YearParts(activities, this.parts.ofSchools(activities.stream().map(Activity::id).toList()),
				this.travels::lateAfter, scope.today());
	}

	private List<YearRow> rows(MunicipalYear year, Map<String, SupportLine> supports,
			Function<SupportLine, List<YearCell>> cells) {
		var curators = this.accounts.namesOf(supports.values().stream().map(SupportLine::curator).distinct().toList());
		return this.schools.ofMunicipality(year.municipalityId())
			.stream()
			.filter(school -> supports.containsKey(school.id()))
			.map(school -> row(school, supports.get(school.id()), curators, cells))
			.toList();
	}

	private static YearRow row(School school, SupportLine support, Map<String, String> curators,
			Function<SupportLine, List<YearCell>> cells) {
		return new YearRow(school.id(), school.shortName(), curators.getOrDefault(support.curator(), support.curator()),
				cells.apply(support));
	}

	Map<String, SupportLine> bySchool(MunicipalYear year) {
		return this.steps.supports(year.id())
			.stream()
			.collect(Collectors.toMap(SupportLine::schoolId, line -> line, (one, other) -> one, LinkedHashMap::new));
	}

	/** Until when steps are in time, also where nobody can get to the school. */
	private LastDays lastDays(Collection<SupportLine> supports, List<SchoolStep> steps) {
		var schoolIds = supports.stream().collect(Collectors.toMap(SupportLine::id, SupportLine::schoolId));
		var visits = this.travels.lateAfter(steps.stream()
			.filter(step -> Travels.needed(step.step()) && schoolIds.containsKey(step.supportId()))
			.map(step -> new Visit(schoolIds.get(step.supportId()), step.due()))
			.toList());
		return (schoolId, step) -> inTimeUntil(visits, schoolId, step);
	}

	private static LocalDate inTimeUntil(Map<Visit, LocalDate> visits, String schoolId, SchoolStep step) {
		return Travels.needed(step.step()) ? visits.getOrDefault(new Visit(schoolId, step.due()), step.due())
				: step.due();
	}

}
