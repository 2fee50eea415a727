package org.vekha.reporting;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.vekha.cycle.OpenReports;
import org.vekha.school.School;
import org.vekha.school.Schools;

/**
 * Tells the cycle which bodies still owe a report, and which periods a summary. What a
 * school owes ends with its support, and is not asked for by itself.
 */
@Component
class OpenLeadReports implements OpenReports {

	private final QuarterlyReportRepository repository;

	private final QuarterlyReports reports;

	private final PeriodSummaries summaries;

	private final Schools schools;

	OpenLeadReports(QuarterlyReportRepository repository, QuarterlyReports reports, PeriodSummaries summaries,
			Schools schools) {
		this.repository = repository;
		this.reports = reports;
		this.summaries = summaries;
		this.schools = schools;
	}

	@Override
	public List<OpenReport> of(UUID id) {
		var open = this.repository.findOfLeads(id).stream().filter(report -> !report.state().isFinal()).toList();
		var schoolIds = open.stream().map(QuarterlyReport::schoolId).filter(Objects::nonNull).toList();
		var names = this.schools.get(schoolIds).stream().collect(Collectors.toMap(School::id, School::shortName));
		var awaited = open.stream()
			.map(report -> new OpenReport(report.id(), "Отчёт: %s, %s"
				.formatted(names.getOrDefault(report.schoolId(), report.body().title()), report.period().title()),
					report.state().title(), activities(report)));
		var summaries = this.summaries.of(id)
			.stream()
			.filter(summary -> summary.state() == SummaryState.OPEN)
			.map(summary -> new OpenReport(summary.id(), "Свод за период: " + summary.period().title(),
					summary.state().title(), Set.of()));
		return Stream.concat(awaited, summaries).toList();
	}

	@Override
	public void settle(UUID reportId, boolean carryOver, String reason) {
		if (this.summaries.exists(reportId)) {
			this.summaries.close(reportId, reason);
		}
		else {
			this.reports.settle(reportId, carryOver, reason);
		}
	}

	private static Set<UUID> activities(QuarterlyReport report) {
		return report.period().last() ? report.lines().stream().map(ReportLine::lineId).collect(Collectors.toSet())
				: Set.of();
	}

}
