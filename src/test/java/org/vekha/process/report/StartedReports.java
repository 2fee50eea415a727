package org.vekha.process.report;

import java.time.LocalDate;
import java.util.List;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.vekha.cycle.MunicipalYear;
import org.vekha.cycle.MunicipalYears;
import org.vekha.cycle.RunningPlans;
import org.vekha.deadline.Deadline;
import org.vekha.deadline.Period;
import org.vekha.process.Districts;
import org.vekha.process.Districts.District;
import org.vekha.process.Jobs;
import org.vekha.process.RunningYears;
import org.vekha.process.access.Participants;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Keys;
import org.vekha.reporting.PlannedLine;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.reporting.ReportLine;
import org.vekha.roadmap.Body;

import org.springframework.stereotype.Component;

/**
 * Starts {@code quarterly-report} for a school, or for a body that leads a row which runs
 * all year, and plays its people.
 */
@Component
class StartedReports {

	static final LocalDate IN_FIRST_PERIOD = LocalDate.of(2026, 10, 30);

	static final LocalDate IN_LAST_PERIOD = LocalDate.of(2027, 5, 31);

	private static final Deadline ALL_YEAR = Deadline.wholePeriod("в течение года",
			new Period(Districts.YEAR.firstDay(), Districts.YEAR.lastDay()));

	private final Districts districts;

	private final RunningYears years;

	private final MunicipalYears municipalYears;

	private final RunningPlans running;

	private final QuarterlyReports reports;

	private final Keys keys;

	private final Jobs jobs;

	private final Participants participants;

	private final RuntimeService runtime;

	StartedReports(Districts districts, RunningYears years, MunicipalYears municipalYears, RunningPlans running,
			QuarterlyReports reports, Keys keys, Jobs jobs, Participants participants, RuntimeService runtime) {
		this.districts = districts;
		this.years = years;
		this.municipalYears = municipalYears;
		this.running = running;
		this.reports = reports;
		this.keys = keys;
		this.jobs = jobs;
		this.participants = participants;
		this.runtime = runtime;
	}

	/** The first school's report on two measures for the first period. */
	StartedReport ofSchool() {
		var district = this.districts.open(2, Districts.row("1", ALL_YEAR, Body.METHODICAL_CENTRE, null));
		var year = this.years.start(district);
		var supportId = this.municipalYears.supportIds(year.id()).get(0);
		var lines = List.of(
				PlannedLine.measure(UUID.randomUUID(), "Занятия по математике", LocalDate.of(2026, 10, 1), "Справка"),
				PlannedLine.measure(UUID.randomUUID(), "Наставничество", LocalDate.of(2026, 10, 20), "6 встреч"),
				PlannedLine.measure(UUID.randomUUID(), "Олимпиада", LocalDate.of(2027, 3, 1), null));
		var planned = this.reports.planForSchool(supportId, year.id(), district.school(1), district.id(),
				Districts.YEAR, RunningYears.ORDER_DATE, lines);
		return start(district, year, planned.get(0));
	}

	/** The body's report on its row of the road map, which has the number 1. */
	StartedReport ofBody(Body body, String periodTitle) {
		var district = this.districts.open(1, Districts.row("1", ALL_YEAR, body, null));
		var year = this.years.start(district);
		var reportId = this.reports.planForLeads(this.running.get(year.id()), RunningYears.ORDER_DATE)
			.stream()
			.filter(id -> this.reports.get(id).period().title().equals(periodTitle))
			.findFirst()
			.orElseThrow();
		return start(district, year, reportId);
	}

	private StartedReport start(District district, MunicipalYear year, UUID reportId) {
		var instance = this.runtime.startProcessInstanceByKey(QuarterlyReportProcess.KEY,
				this.keys.of(Ids.REPORT, reportId), Map.of(Ids.REPORT, reportId.toString()));
		this.jobs.fireDue(district.id());
		return new StartedReport(district, year, reportId, instance);
	}

	void goTo(StartedReport report, LocalDate day) {
		this.jobs.goTo(day, report.district().id());
	}

	void complete(StartedReport report, String user, String task, Map<String, Object> form) {
		this.participants.complete(user, task, "четверть", form);
		this.jobs.fireDue(report.district().id());
	}

	/** As the process of the year tells it. */
	void closeYear(StartedReport report) {
		this.runtime.createMessageCorrelation("YearClosed")
			.tenantId(report.district().id())
			.processInstanceVariableEquals(Ids.REPORT, report.reportId().toString())
			.correlateAllWithResult();
		this.jobs.fireDue(report.district().id());
	}

	/** A form that says the same of every line. */
	Map<String, Object> filledIn(StartedReport report, String outcome) {
		var lines = this.reports.questions(report.reportId())
			.asked()
			.stream()
			.map(line -> line(line, outcome))
			.toList();
		return Map.of("lines", lines, "summary", "Период прошёл по плану.");
	}

	private static Map<String, Object> line(ReportLine line, String outcome) {
		var row = new HashMap<String, Object>(
				Map.of("lineId", line.lineId().toString(), "outcome", outcome, "comment", "Как намечено."));
		if (outcome.equals("DONE") && line.expected().needsPaper()) {
			row.put("paperKind", "PAPER");
		}
		if (outcome.equals("DONE") && line.expected().counts()) {
			row.put("count", 6);
		}
		return row;
	}

	/**
	 * One such report.
	 */
	record StartedReport(District district, MunicipalYear year, UUID reportId, ProcessInstance instance) {

	}

}
