package org.vekha.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.vekha.deadline.DeadlineKind;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.Roadmaps;
import org.vekha.shared.SchoolYear;

/**
 * Plans the reports of a year, one for each period and reporter.
 */
@Component
class ReportPlanner {

	private final QuarterlyReportRepository repository;

	private final ReportingPeriods periods;

	private final Roadmaps roadmaps;

	ReportPlanner(QuarterlyReportRepository repository, ReportingPeriods periods, Roadmaps roadmaps) {
		this.repository = repository;
		this.periods = periods;
		this.roadmaps = roadmaps;
	}

	List<QuarterlyReport> forSchool(UUID supportId, UUID yearId, String schoolId, String municipalityId,
			SchoolYear year, LocalDate from, List<PlannedLine> planned) {
		var known = this.repository.findBySupport(supportId);
		if (!known.isEmpty()) {
			return known;
		}
		var lines = planned.stream().map(ReportLine::of).toList();
		return this.repository.saveAll(periods(municipalityId, year).stream()
			.map(period -> QuarterlyReport.ofSchool(yearId, supportId, schoolId, period, from, lines))
			.toList());
	}

	List<QuarterlyReport> forLeads(UUID yearId, String municipalityId, SchoolYear year, UUID roadmapId,
			LocalDate from) {
		var known = this.repository.findOfLeads(yearId);
		if (!known.isEmpty()) {
			return known;
		}
		// What schools lead is asked in the reports of the schools
		var byLead = this.roadmaps.openActivities(roadmapId)
			.stream()
			.filter(row -> row.deadline().kind() == DeadlineKind.WHOLE_PERIOD && row.lead() != Body.SCHOOL)
			.collect(Collectors.groupingBy(Activity::lead, TreeMap::new, Collectors.toList()));
		var periods = periods(municipalityId, year);
		byLead.values().forEach(rows -> this.roadmaps.start(rows.stream().map(Activity::id).toList()));
		return this.repository.saveAll(byLead.entrySet()
			.stream()
			.flatMap(lead -> periods.stream()
				.map(period -> QuarterlyReport.ofLead(yearId, lead.getKey(), period, from, lines(lead.getValue()))))
			.toList());
	}

	private List<ReportedPeriod> periods(String municipalityId, SchoolYear year) {
		return ReportedPeriod.of(this.periods.of(municipalityId, year));
	}

	private static List<ReportLine> lines(List<Activity> rows) {
		return rows.stream().map(row -> ReportLine.of(new PlannedLine(row.id(), row.label(), null))).toList();
	}

}
