package org.vekha.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.vekha.cycle.Circles;
import org.vekha.cycle.RunningPlan;
import org.vekha.cycle.YearSchools;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.Reporter;
import org.vekha.roadmap.RoadmapRow;
import org.vekha.roadmap.WholePeriodRows;
import org.vekha.shared.SchoolYear;

/**
 * Plans the reports of a year, one for each period and reporter.
 */
@Component
class ReportPlanner {

	private static final Comparator<Reporter> ORDER = Comparator.comparing(Reporter::body)
		.thenComparing(Reporter::schoolId, Comparator.nullsFirst(Comparator.naturalOrder()));

	private final QuarterlyReportRepository repository;

	private final ReportingPeriods periods;

	private final WholePeriodRows rows;

	private final Circles circles;

	ReportPlanner(QuarterlyReportRepository repository, ReportingPeriods periods, WholePeriodRows rows,
			Circles circles) {
		this.repository = repository;
		this.periods = periods;
		this.rows = rows;
		this.circles = circles;
	}

	List<QuarterlyReport> forSchool(UUID supportId, UUID yearId, String schoolId, String municipalityId,
			SchoolYear year, LocalDate from, List<PlannedLine> planned) {
		var known = this.repository.findBySupport(supportId);
		if (!known.isEmpty()) {
			return known;
		}
		var lines = planned.stream().map(ReportLine::of).toList();
		return this.repository.saveAll(ReportedPeriod.of(this.periods.of(municipalityId, year))
			.stream()
			.map(period -> QuarterlyReport.ofSchool(yearId, supportId, schoolId, period, from, lines))
			.toList());
	}

	List<QuarterlyReport> forLeads(RunningPlan running, LocalDate from) {
		var known = this.repository.findOfLeads(running.id());
		if (!known.isEmpty()) {
			return known;
		}
		var schools = this.circles.of(running);
		var rows = new TreeMap<Reporter, List<Activity>>(ORDER);
		for (var row : this.rows.open(running.roadmapId())) {
			var reporters = reporters(row.content(), schools);
			this.rows.expect(row.id(), reporters);
			reporters.stream()
				.filter(reporter -> reporter.schoolId() == null || running.schoolsReport())
				.forEach(reporter -> rows.computeIfAbsent(reporter, one -> new ArrayList<>()).add(row));
		}
		if (rows.isEmpty()) {
			return List.of();
		}
		var periods = this.periods.within(running.municipalityId(), running.period());
		return this.repository.saveAll(rows.entrySet()
			.stream()
			.flatMap(lead -> periods.stream()
				.map(period -> QuarterlyReport.ofLead(running, lead.getKey(), period, from,
						lines(lead.getKey().body(), lead.getValue()))))
			.toList());
	}

	/**
	 * Who reports on a row that runs all year. Schools without support have no reports of
	 * their own: where schools lead, the methodical centre reports for those.
	 */
	private static List<Reporter> reporters(RoadmapRow row, YearSchools schools) {
		var supported = schools.supportedIn(row.circle());
		var reporters = new ArrayList<>(row.reporters(supported));
		var centre = Reporter.of(Body.METHODICAL_CENTRE);
		if (row.lead() == Body.SCHOOL && !supported.containsAll(schools.in(row.circle()))
				&& !reporters.contains(centre)) {
			reporters.add(centre);
		}
		return reporters;
	}

	private static List<ReportLine> lines(Body reporter, List<Activity> rows) {
		return rows.stream()
			.map(row -> PlannedLine.activity(row.id(), row.content().labelFor(reporter),
					row.content().expectedResult()))
			.map(ReportLine::of)
			.toList();
	}

}
