package org.vekha.process.report;

import java.time.Clock;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.vekha.cycle.RunningPlans;
import org.vekha.municipality.Municipalities;
import org.vekha.process.form.FormData;
import org.vekha.process.model.ActingGroups;
import org.vekha.process.model.Actor;
import org.vekha.process.model.Ids;
import org.vekha.process.school.OpenAgreements;
import org.vekha.process.report.QuarterlyReportProcess.Variables;
import org.vekha.reporting.Count;
import org.vekha.reporting.LineOutcome;
import org.vekha.reporting.LineRemark;
import org.vekha.reporting.LineReport;
import org.vekha.reporting.Paper;
import org.vekha.reporting.PaperKind;
import org.vekha.reporting.QuarterlyReport;
import org.vekha.reporting.QuarterlyReports;

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

	QuarterlyReportTasks(QuarterlyReports reports, Municipalities municipalities, Actor actor, Clock clock) {
		this.reports = reports;
		this.municipalities = municipalities;
		this.actor = actor;
		this.clock = clock;
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
			}
			else {
				var remarks = form.rows("remarks")
					.stream()
					.map(row -> new LineRemark(row.id("lineId"), row.text("text")))
					.toList();
				this.reports.giveBack(reportId, form.optionalText("remark"), remarks);
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
		return this.reports.submit(Ids.read(execution, Ids.REPORT), lines, form.text("summary"), this.actor.userId(),
				this.municipalities.get(execution.getTenantId()).today(this.clock));
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
