package org.vekha.process.report;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.vekha.cycle.RunningPlans;
import org.vekha.document.Matter;
import org.vekha.municipality.Municipalities;
import org.vekha.process.form.FormData;
import org.vekha.process.matter.Act;
import org.vekha.process.matter.MatterJournal;
import org.vekha.process.model.ActingGroups;
import org.vekha.process.model.Actor;
import org.vekha.process.model.Ids;
import org.vekha.process.school.OpenAgreements;
import org.vekha.process.report.QuarterlyReportProcess.Variables;
import org.vekha.process.task.Matters;
import org.vekha.reporting.Count;
import org.vekha.reporting.LineOutcome;
import org.vekha.reporting.LineRemark;
import org.vekha.reporting.LineReport;
import org.vekha.reporting.Paper;
import org.vekha.reporting.PaperKind;
import org.vekha.reporting.QuarterlyReport;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.reporting.ReportLine;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the service tasks of {@code quarterly-report} do, for a school's report as for
 * that of a body which leads whole-year rows.
 */
@Configuration(proxyBeanMethods = false)
class QuarterlyReportTasks {

	private final QuarterlyReports reports;

	private final Municipalities municipalities;

	private final Actor actor;

	private final Clock clock;

	private final MatterJournal journal;

	QuarterlyReportTasks(QuarterlyReports reports, Municipalities municipalities, Actor actor, Clock clock,
			MatterJournal journal) {
		this.reports = reports;
		this.municipalities = municipalities;
		this.actor = actor;
		this.clock = clock;
		this.journal = journal;
	}

	@Bean
	JavaDelegate recordReport(ActingGroups acting) {
		return execution -> {
			var report = submit(execution, "submit-report");
			var checkNeeded = report.checkNeeded();
			// A coordinator who reports in place of others has seen it
			if (checkNeeded && acting.isCoordinator(report.reporter(), execution.getTenantId())) {
				this.reports.accept(report.id());
				checkNeeded = false;
			}
			execution.setVariable(Variables.CHECK_NEEDED, checkNeeded);
		};
	}

	@Bean
	JavaDelegate recordRevisedReport() {
		return execution -> submit(execution, "revise-report");
	}

	@Bean
	JavaDelegate recordCheck(OpenAgreements agreements) {
		return execution -> {
			var reportId = Ids.read(execution, Ids.REPORT);
			var form = FormData.take(execution, "check-report");
			var supportId = this.reports.get(reportId).supportId();
			if (supportId != null) {
				agreements.record(supportId, form);
			}
			var accepted = form.is("decision", "accept");
			if (accepted) {
				this.reports.accept(reportId);
				note(reportId, Act.ACCEPTED, "Отчёт принят", null);
			}
			else {
				var remarks = form.rows("remarks")
					.stream()
					.map(row -> new LineRemark(row.id("lineId"), row.text("text")))
					.toList();
				this.reports.giveBack(reportId, form.optionalText("remark"), remarks);
				note(reportId, Act.RETURNED, "Отчёт возвращён",
						reasons(reportId, form.optionalText("remark"), remarks));
			}
			execution.setVariable(Variables.REPORT_ACCEPTED, accepted);
		};
	}

	@Bean
	JavaDelegate recordReportClosing(RunningPlans running) {
		return execution -> {
			var reportId = Ids.read(execution, Ids.REPORT);
			running.applySettlement(this.reports.get(reportId).runningId(), reportId);
		};
	}

	private QuarterlyReport submit(DelegateExecution execution, String formId) {
		var form = FormData.take(execution, formId);
		var lines = form.rows("lines").stream().map(QuarterlyReportTasks::answer).toList();
		var report = this.reports.submit(Ids.read(execution, Ids.REPORT), lines, form.text("summary"),
				this.actor.userId(), this.municipalities.get(execution.getTenantId()).today(this.clock));
		note(report.id(), Act.SUBMITTED, (report.returns() > 0) ? "Отчёт сдан повторно" : "Отчёт сдан",
				report.summaryText());
		return report;
	}

	private void note(UUID reportId, Act act, String title, String reason) {
		this.journal.note(new Matter(Matters.REPORT, reportId), act, title, reason);
	}

	private String reasons(UUID reportId, String remark, List<LineRemark> remarks) {
		var titles = this.reports.get(reportId)
			.lines()
			.stream()
			.collect(Collectors.toMap(ReportLine::lineId, ReportLine::title));
		return Stream
			.concat(Stream.ofNullable(remark),
					remarks.stream().map(each -> "«%s»: %s".formatted(titles.get(each.lineId()), each.text())))
			.collect(Collectors.joining("\n"));
	}

	private static LineReport answer(FormData row) {
		return new LineReport(row.id("lineId"), row.choice("outcome", LineOutcome.class), row.optionalText("comment"),
				count(row), paper(row));
	}

	private static Count count(FormData row) {
		var n = row.optionalNumber("count");
		return (n != null) ? new Count(n, row.optionalNumber("total")) : null;
	}

	private static Paper paper(FormData row) {
		if (row.optionalText("paperKind") == null) {
			return null;
		}
		return new Paper(row.choice("paperKind", PaperKind.class), row.optionalText("paperText"),
				row.optionalDate("paperDate"));
	}

}
