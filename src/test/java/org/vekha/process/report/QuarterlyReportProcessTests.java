package org.vekha.process.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.cycle.Agreement;
import org.vekha.cycle.InterviewMinutes;
import org.vekha.cycle.SchoolSupports;
import org.vekha.cycle.Settlement;
import org.vekha.process.CoversModel;
import org.vekha.process.RunningYears;
import org.vekha.process.form.OpenForms;
import org.vekha.process.report.StartedReports.StartedReport;
import org.vekha.reporting.LineOutcome;
import org.vekha.reporting.QuarterlyReport;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.reporting.ReportLine;
import org.vekha.reporting.ReportState;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.Body;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

@VekhaTest
@CoversModel(QuarterlyReportProcess.KEY)
class QuarterlyReportProcessTests {

	private static final String FIRST = "1-я четверть";

	private static final String LAST = "4-я четверть";

	@Autowired
	private StartedReports started;

	@Autowired
	private RunningYears years;

	@Autowired
	private QuarterlyReports reports;

	@Autowired
	private SchoolSupports supports;

	@Autowired
	private OpenForms forms;

	private StartedReport it;

	@Test
	void opensTenWorkingDaysBeforeThePeriodEndsAndNotBefore() {
		this.it = this.started.ofSchool();
		this.started.goTo(this.it, LocalDate.of(2026, 10, 18));
		assertThat(this.it.instance()).isWaitingAt("TimerEvent_PeriodEnds").hasNotPassed("Task_SubmitReport");
		this.started.goTo(this.it, LocalDate.of(2026, 10, 19));
		assertThat(this.it.instance()).isWaitingAt("Task_SubmitReport");
		var task = task(this.it.instance());
		assertThat(task).hasCandidateGroup("school-" + this.it.district().school(1)).isNotAssigned();
		assertThat(task.getName()).isEqualTo("Сдать отчёт за период — СОШ № 1 · 1-я четверть");
		assertThat(task.getDueDate().toInstant()).isEqualTo("2026-11-09T16:59:59Z");
		assertThat(report().state()).isEqualTo(ReportState.OPEN);
	}

	@Test
	void letsTheSchoolsCuratorAcceptItsReport() {
		this.it = this.started.ofSchool();
		submit("DONE");
		assertThat(this.it.instance()).isWaitingAt("Task_CheckReport").hasNotPassed("EndEvent_ReportSubmitted");
		assertThat(task(this.it.instance())).isAssignedTo(curator());
		assertThat(report().state()).isEqualTo(ReportState.SUBMITTED);
		check(curator(), Map.of("decision", "accept"));
		assertThat(this.it.instance()).isEnded().hasPassed("EndEvent_ReportAccepted").hasNotPassed("Task_ReviseReport");
		assertThat(report().state()).isEqualTo(ReportState.ACCEPTED);
		assertThat(report().answered()).extracting(ReportLine::outcome).containsOnly(LineOutcome.DONE);
		assertThat(report().submittedBy()).isEqualTo(author());
		assertThat(report().submittedOn()).isEqualTo(StartedReports.IN_FIRST_PERIOD);
	}

	@Test
	void goesBackWithTheCuratorsRemarkAsOftenAsNeeded() {
		this.it = this.started.ofSchool();
		submit("DONE");
		for (var remark : new String[] { "Занятий не было.", "Напишите, сколько детей." }) {
			check(curator(), Map.of("decision", "return", "remark", remark));
			assertThat(this.it.instance()).isWaitingAt("Task_ReviseReport").hasNotPassed("EndEvent_ReportAccepted");
			assertThat(report().state()).isEqualTo(ReportState.RETURNED);
			assertThat(report().remark()).isEqualTo(remark);
			this.started.complete(this.it, author(), "Task_ReviseReport",
					this.started.filledIn(this.it, "IN_PROGRESS"));
			assertThat(this.it.instance()).isWaitingAt("Task_CheckReport");
			assertThat(report().state()).isEqualTo(ReportState.SUBMITTED);
		}
		check(curator(), Map.of("decision", "accept"));
		assertThat(this.it.instance()).isEnded();
		assertThat(report().state()).isEqualTo(ReportState.ACCEPTED);
		assertThat(report().remark()).isNull();
		assertThat(report().answered()).extracting(ReportLine::outcome).containsOnly(LineOutcome.IN_PROGRESS);
	}

	@Test
	void letsTheCuratorSayWhatBecameOfTheAgreements() {
		this.it = this.started.ofSchool();
		var supportId = report().supportId();
		var agreement = new Agreement("Купить учебники", LocalDate.of(2026, 10, 1));
		this.supports.recordInterview(supportId,
				new InterviewMinutes(RunningYears.ORDER_DATE, "Директор", "Нужна помощь", List.of(agreement)));
		submit("DONE");
		assertThat(this.forms.of(task(this.it.instance())).rows("agreements")).extracting(row -> row.get("agreementId"))
			.containsExactly(agreement.id().toString());
		check(curator(), Map.of("decision", "accept", "agreements",
				List.of(Map.of("agreementId", agreement.id().toString(), "state", "DONE"))));
		assertThat(this.supports.get(supportId).openAgreements()).isEmpty();
		assertThat(report().state()).isEqualTo(ReportState.ACCEPTED);
	}

	@Test
	void asksOnlyForTheLineToWhichTheRemarkIsBound() {
		this.it = this.started.ofSchool();
		submit("DONE");
		var line = report().answered().get(1);
		check(curator(), Map.of("decision", "return", "remarks",
				List.of(Map.of("lineId", line.lineId().toString(), "text", "Встреч было пять."))));
		assertThat(this.it.instance()).isWaitingAt("Task_ReviseReport");
		var form = this.started.filledIn(this.it, "IN_PROGRESS");
		assertThat((List<?>) form.get("lines")).hasSize(1);
		this.started.complete(this.it, author(), "Task_ReviseReport", form);
		check(curator(), Map.of("decision", "accept"));
		assertThat(this.it.instance()).isEnded().hasPassed("EndEvent_ReportAccepted");
		assertThat(report().answered()).extracting(ReportLine::outcome)
			.containsExactly(LineOutcome.DONE, LineOutcome.IN_PROGRESS);
		assertThat(report().returns()).isEqualTo(1);
	}

	@Test
	void takesTheDepartmentsOwnServiceAtItsWord() {
		this.it = this.started.ofBody(Body.METHODICAL_CENTRE, FIRST);
		this.started.goTo(this.it, StartedReports.IN_FIRST_PERIOD);
		this.started.complete(this.it, this.it.district().user(Role.METHODIST), "Task_SubmitReport",
				this.started.filledIn(this.it, "DONE"));
		assertThat(this.it.instance()).isEnded()
			.hasPassed("EndEvent_ReportSubmitted")
			.hasNotPassed("Task_CheckReport", "EndEvent_ReportAccepted");
		assertThat(report().state()).isEqualTo(ReportState.ACCEPTED);
		assertThat(row().state()).as("only the last period ends the row").isEqualTo(ActivityState.IN_PROGRESS);
	}

	@ParameterizedTest
	@CsvSource({ "DONE,DONE", "IN_PROGRESS,PARTLY_DONE", "NOT_DONE,NOT_DONE" })
	void endsTheRowsThatRunAllYearWithTheLastReport(String outcome, ActivityState state) {
		this.it = this.started.ofBody(Body.PSYCHOLOGICAL_SERVICE, LAST);
		this.started.goTo(this.it, StartedReports.IN_LAST_PERIOD);
		this.started.complete(this.it, this.it.district().user(Role.PSYCHOLOGIST), "Task_SubmitReport",
				this.started.filledIn(this.it, outcome));
		assertThat(this.it.instance()).isEnded();
		assertThat(row().state()).isEqualTo(state);
	}

	@Test
	void endsThemOnlyOnceTheCoordinatorHasAcceptedWhatOthersReport() {
		this.it = this.started.ofBody(Body.WORKING_GROUP, LAST);
		this.started.goTo(this.it, StartedReports.IN_LAST_PERIOD);
		this.started.complete(this.it, this.it.district().user(Role.WORKING_GROUP), "Task_SubmitReport",
				this.started.filledIn(this.it, "DONE"));
		assertThat(task(this.it.instance())).isNotAssigned().hasCandidateGroup("coordinator");
		assertThat(row().state()).isEqualTo(ActivityState.IN_PROGRESS);
		check(this.it.district().user(Role.COORDINATOR), Map.of("decision", "accept"));
		assertThat(this.it.instance()).isEnded();
		assertThat(row().state()).isEqualTo(ActivityState.DONE);
		assertThat(row().doneOn()).isEqualTo(StartedReports.IN_LAST_PERIOD);
	}

	@ParameterizedTest
	@CsvSource({ "CLOSE,NOT_DONE", "CARRY_OVER,CARRIED_OVER" })
	void closesWithTheYearAndLeavesNoRowOpen(Settlement.Decision decision, ActivityState state) {
		this.it = this.started.ofBody(Body.WORKING_GROUP, LAST);
		this.started.goTo(this.it, StartedReports.IN_LAST_PERIOD);
		this.years.settle(this.it.year(), decision);
		this.started.closeYear(this.it);
		assertThat(this.it.instance()).isEnded()
			.hasPassed("Task_RecordReportClosing", "EndEvent_ReportClosed")
			.hasNotPassed("Task_RecordReport");
		assertThat(report().state()).isEqualTo(ReportState.CLOSED);
		assertThat(row().state()).isEqualTo(state);
		assertThat(row().basis()).isEqualTo("Решение рабочей группы");
	}

	@Test
	void closesWithTheYearBeforeItsPeriodHasCome() {
		this.it = this.started.ofBody(Body.METHODICAL_CENTRE, FIRST);
		this.years.settle(this.it.year(), Settlement.Decision.CLOSE);
		this.started.closeYear(this.it);
		assertThat(this.it.instance()).isEnded().hasPassed("EndEvent_ReportClosed");
		assertThat(report().state()).isEqualTo(ReportState.CLOSED);
		assertThat(row().state()).as("the last report is still to come").isEqualTo(ActivityState.IN_PROGRESS);
	}

	private void submit(String outcome) {
		this.started.goTo(this.it, StartedReports.IN_FIRST_PERIOD);
		this.started.complete(this.it, author(), "Task_SubmitReport", this.started.filledIn(this.it, outcome));
	}

	private void check(String checker, Map<String, Object> form) {
		this.started.complete(this.it, checker, "Task_CheckReport", form);
	}

	private String author() {
		return this.it.district().schoolUser(1);
	}

	private String curator() {
		return this.it.district().user(Role.CURATOR);
	}

	private QuarterlyReport report() {
		return this.reports.get(this.it.reportId());
	}

	private Activity row() {
		return this.years.activity(this.it.year(), "1");
	}

}
