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
import org.vekha.process.school.OpenAgreements;
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

	private final ReportLines lines;

	ReportBriefings(QuarterlyReports reports, Schools schools, Intro intro, ReportLines lines) {
		this.reports = reports;
		this.lines = lines;
		this.schools = schools;
		this.intro = intro;
	}

	@Bean
	Briefing submitReportBriefing() {
		return task -> {
			var questions = this.reports.questions(report(task).id());
			var brief = new HashMap<String, Object>();
			brief.put("intro", intro(task, "Отметьте, что сделано."));
			brief.put("lines", this.lines.editable(report(task), questions.asked()));
			brief.put("settledText", ReportLines.settled(questions.settled()));
			return brief;
		};
	}

	@Bean
	Briefing reviseReportBriefing() {
		return task -> {
			var report = report(task);
			var brief = new HashMap<String, Object>();
			brief.put("intro", intro(task, "Отчёт вернули: ответьте на замечания."));
			brief.put("remarkText", (report.remark() != null) ? Written.plain(report.remark()) : null);
			brief.put("lines", this.lines.editable(report, this.reports.questions(report.id()).asked()));
			brief.put("summary", report.summaryText());
			return brief;
		};
	}

	@Bean
	Briefing checkReportBriefing(OpenAgreements agreements) {
		return task -> {
			var report = report(task);
			var answered = report.answered();
			var brief = new HashMap<String, Object>();
			if (report.supportId() != null) {
				brief.putAll(agreements.briefing(report.supportId()));
			}
			brief.put("intro", intro(task, "Примите отчёт или верните его с замечаниями."));
			brief.put("lines", this.lines.table(report, answered));
			brief.put("lineOptions", ReportLines.options(answered));
			brief.put("summaryText", Written.plain(report.summaryText()));
			return brief;
		};
	}

	private String intro(TaskContext task, String matter) {
		var report = report(task);
		var author = (report.schoolId() != null) ? this.schools.get(report.schoolId()).shortName()
				: report.body().title();
		return this.intro.of(task, "**%s: отчёт за период «%s»** (%s – %s). " + matter, author, report.period().title(),
				Written.day(report.period().start()), Written.day(report.period().end()));
	}

	private QuarterlyReport report(TaskContext task) {
		return this.reports.get(UUID.fromString(task.text(Ids.REPORT)));
	}

}
