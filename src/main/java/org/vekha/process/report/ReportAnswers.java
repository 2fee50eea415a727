package org.vekha.process.report;

import java.util.Date;
import java.util.UUID;

import org.vekha.cycle.RunningPlans;
import org.vekha.cycle.SchoolSupports;
import org.vekha.process.engine.Answers;
import org.vekha.process.model.ActingGroups;
import org.vekha.process.model.DueDays;
import org.vekha.process.model.Ids;
import org.vekha.process.model.KeyText;
import org.vekha.process.model.RecordKind;
import org.vekha.reporting.QuarterlyReport;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.school.Schools;

import org.springframework.stereotype.Component;

/**
 * What models ask about a report for a period.
 */
@Component
class ReportAnswers implements RecordKind {

	private final QuarterlyReports reports;

	private final RunningPlans running;

	private final SchoolSupports supports;

	private final Schools schools;

	private final ActingGroups acting;

	private final DueDays days;

	private final KeyText keys;

	ReportAnswers(QuarterlyReports reports, RunningPlans running, SchoolSupports supports, Schools schools,
			ActingGroups acting, DueDays days, KeyText keys) {
		this.reports = reports;
		this.running = running;
		this.supports = supports;
		this.schools = schools;
		this.acting = acting;
		this.days = days;
		this.keys = keys;
	}

	@Override
	public String variable() {
		return Ids.REPORT;
	}

	@Override
	public String municipalityOf(UUID id) {
		return municipalityOf(this.reports.get(id));
	}

	/** For instance «Юрга · 2026/2027 · СОШ № 14 · 1-я четверть». */
	@Override
	public String keyOf(UUID id) {
		var report = this.reports.get(id);
		var author = (report.schoolId() != null) ? this.schools.get(report.schoolId()).shortName()
				: report.body().title();
		var running = this.running.get(report.runningId());
		return this.keys.of(running.municipalityId(), running.schoolYear(), author, report.period().title());
	}

	@Answers("keys.report")
	public String key(String reportId) {
		return keyOf(UUID.fromString(reportId));
	}

	/** When the report of a period may be written. */
	@Answers("due.reportOpens")
	public Date opens(String reportId) {
		var report = get(reportId);
		return this.days.startOf(municipalityOf(report), report.opensOn());
	}

	/** When the report of a period is due. */
	@Answers("due.report")
	public Date due(String reportId) {
		var report = get(reportId);
		return this.days.endOf(municipalityOf(report), report.dueOn());
	}

	/**
	 * The group that reports for the period: the school's, or that which acts for the
	 * body that leads.
	 */
	@Answers("people.reportAuthors")
	public String authors(String reportId) {
		var report = get(reportId);
		return this.acting.of(report.reporter(), municipalityOf(report));
	}

	/**
	 * The curator of the school whose report is checked; nobody in person for a report of
	 * a body.
	 */
	@Answers("people.reportChecker")
	public String checker(String reportId) {
		var supportId = get(reportId).supportId();
		return (supportId != null) ? this.supports.get(supportId).curator() : null;
	}

	private QuarterlyReport get(String reportId) {
		return this.reports.get(UUID.fromString(reportId));
	}

	private String municipalityOf(QuarterlyReport report) {
		return this.running.get(report.runningId()).municipalityId();
	}

}
