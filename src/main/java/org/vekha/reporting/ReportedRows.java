package org.vekha.reporting;

import java.time.LocalDate;

import org.springframework.stereotype.Component;
import org.vekha.roadmap.Roadmaps;
import org.vekha.roadmap.WholePeriodRows;

/**
 * Lets the road map's rows end with the last report on them.
 */
@Component
class ReportedRows {

	private final QuarterlyReportRepository repository;

	private final Roadmaps roadmaps;

	private final WholePeriodRows rows;

	ReportedRows(QuarterlyReportRepository repository, Roadmaps roadmaps, WholePeriodRows rows) {
		this.repository = repository;
		this.roadmaps = roadmaps;
		this.rows = rows;
	}

	/** What the reports of the same author have said before. */
	LineHistory history(QuarterlyReport report) {
		var reports = (report.supportId() != null) ? this.repository.findBySupport(report.supportId())
				: this.repository.findOfLeads(report.runningId());
		return new LineHistory(reports.stream().filter(each -> each.reporter().equals(report.reporter())).toList(),
				report.period().number());
	}

	/** The last accepted report of somebody tells what became of the activities. */
	void follow(QuarterlyReport report) {
		if (report.state() == ReportState.ACCEPTED && report.period().last()) {
			end(report, report.submittedOn(), "Отчёт за период: " + report.period().title());
		}
	}

	/**
	 * A last report that does not come any more leaves them as the reports before say.
	 */
	void settle(QuarterlyReport report, boolean carryOver, String reason) {
		if (report.period().last() && carryOver) {
			report.lines().forEach(line -> this.roadmaps.close(line.lineId(), true, reason));
		}
		else if (report.period().last()) {
			end(report, null, reason);
		}
	}

	private void end(QuarterlyReport report, LocalDate day, String basis) {
		var history = history(report);
		// In the same order everywhere, so that two who do this wait for each other
		report.lines().stream().filter(ReportLine::ofActivity).sorted(ReportLine.BY_ID).forEach(line -> {
			var outcome = (day != null) ? line.outcome() : null;
			var doneOn = (outcome == null) ? history.finishedOn(line.lineId()) : day;
			this.rows.end(line.lineId(), report.reporter(), history.result(line.lineId(), outcome),
					(doneOn != null) ? doneOn : day, basis);
		});
	}

}
