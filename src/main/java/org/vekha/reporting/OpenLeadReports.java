package org.vekha.reporting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.vekha.cycle.OpenReports;

/**
 * Tells the cycle which bodies still owe a report. What a school owes ends with its
 * support, and is not asked for by itself.
 */
@Component
class OpenLeadReports implements OpenReports {

	private final QuarterlyReportRepository repository;

	private final QuarterlyReports reports;

	OpenLeadReports(QuarterlyReportRepository repository, QuarterlyReports reports) {
		this.repository = repository;
		this.reports = reports;
	}

	@Override
	public List<OpenReport> of(UUID yearId) {
		return this.repository.findOfLeads(yearId)
			.stream()
			.filter(report -> !report.state().isFinal())
			.map(report -> new OpenReport(report.id(),
					"Отчёт: %s, %s".formatted(report.body().title(), report.period().title()), report.state().title(),
					activities(report)))
			.toList();
	}

	@Override
	public void settle(UUID reportId, boolean carryOver, String reason) {
		this.reports.settle(reportId, carryOver, reason);
	}

	private static Set<UUID> activities(QuarterlyReport report) {
		return report.period().last() ? report.lines().stream().map(ReportLine::lineId).collect(Collectors.toSet())
				: Set.of();
	}

}
