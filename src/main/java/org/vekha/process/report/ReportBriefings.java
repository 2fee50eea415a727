package org.vekha.process.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.vekha.process.form.Briefing;
import org.vekha.process.form.TaskContext;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Intro;
import org.vekha.process.model.Written;
import org.vekha.reporting.QuarterlyReport;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.reporting.ReportLine;
import org.vekha.school.Schools;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the forms of {@code quarterly-report} show: the report already filled in.
 */
@Configuration(proxyBeanMethods = false)
class ReportBriefings {

	private final QuarterlyReports reports;

	private final Schools schools;

	private final Intro intro;

	ReportBriefings(QuarterlyReports reports, Schools schools, Intro intro) {
		this.reports = reports;
		this.schools = schools;
		this.intro = intro;
	}

	@Bean
	Briefing submitReportBriefing() {
		return task -> Map.of("intro", intro(task, "Отметьте, что сделано."), "lines",
				editable(this.reports.lines(report(task).id())));
	}

	@Bean
	Briefing reviseReportBriefing() {
		return task -> {
			var report = report(task);
			var brief = new HashMap<String, Object>();
			brief.put("intro", intro(task, "Отчёт вернули: поправьте его по замечанию."));
			brief.put("remarkText", Written.plain(report.remark()));
			brief.put("lines", editable(report.lines()));
			brief.put("summary", report.summaryText());
			return brief;
		};
	}

	@Bean
	Briefing checkReportBriefing() {
		return task -> {
			var report = report(task);
			return Map.of("intro", intro(task, "Примите отчёт или верните его с замечанием."), "lines",
					report.lines().stream().map(ReportBriefings::row).toList(), "summaryText",
					Written.plain(report.summaryText()));
		};
	}

	private String intro(TaskContext task, String matter) {
		var report = report(task);
		var author = (report.schoolId() != null) ? this.schools.get(report.schoolId()).shortName()
				: report.body().title();
		return this.intro.of(task, "**%s: отчёт за период «%s»** (%s – %s). " + matter, author, report.period().title(),
				Written.day(report.period().start()), Written.day(report.period().end()));
	}

	private static List<Map<String, Object>> editable(List<ReportLine> lines) {
		return lines.stream().map(line -> {
			var row = new HashMap<String, Object>(
					Map.of("lineId", line.lineId().toString(), "title", Written.plain(line.title()), "due", due(line)));
			if (line.outcome() != null) {
				row.put("outcome", line.outcome().name());
				row.put("comment", line.comment());
			}
			return (Map<String, Object>) row;
		}).toList();
	}

	private static Map<String, Object> row(ReportLine line) {
		return Map.of("title", line.title(), "due", due(line), "outcome",
				(line.outcome() != null) ? line.outcome().title() : "–", "comment",
				(line.comment() != null) ? line.comment() : "");
	}

	private static String due(ReportLine line) {
		return (line.due() != null) ? Written.day(line.due()) : "весь год";
	}

	private QuarterlyReport report(TaskContext task) {
		return this.reports.get(UUID.fromString(task.text(Ids.REPORT)));
	}

}
