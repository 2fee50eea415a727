package org.vekha.process.report;

import java.time.LocalDate;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.cycle.MunicipalYear;
import org.vekha.cycle.Settlement;
import org.vekha.process.CoversModel;
import org.vekha.process.Districts;
import org.vekha.process.Districts.District;
import org.vekha.process.Jobs;
import org.vekha.process.RunningYears;
import org.vekha.process.access.Participants;
import org.vekha.process.form.OpenForms;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Keys;
import org.vekha.reporting.PeriodSummaries;
import org.vekha.reporting.PeriodSummary;
import org.vekha.reporting.SummaryState;
import org.vekha.roadmap.Body;
import org.vekha.shared.RuleViolation;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

@VekhaTest
@CoversModel(PeriodSummaryProcess.KEY)
class PeriodSummaryProcessTests {

	private static final LocalDate REPORTS_WERE_DUE = LocalDate.of(2026, 11, 10);

	@Autowired
	private Districts districts;

	@Autowired
	private RunningYears years;

	@Autowired
	private PeriodSummaries summaries;

	@Autowired
	private Participants participants;

	@Autowired
	private OpenForms forms;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private Keys keys;

	@Autowired
	private Jobs jobs;

	private District district;

	private MunicipalYear year;

	private ProcessInstance instance;

	private PeriodSummary summary;

	@BeforeEach
	void start() {
		this.district = this.districts.open(2,
				Districts.row("1", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30), Body.METHODICAL_CENTRE));
		this.year = this.years.start(this.district);
		var planned = this.summaries.plan(this.year.id(), this.district.id(), Districts.YEAR);
		assertThat(planned).hasSize(4)
			.isEqualTo(this.summaries.plan(this.year.id(), this.district.id(), Districts.YEAR));
		this.summary = this.summaries.get(planned.get(0));
		var id = this.summary.id();
		this.instance = this.runtime.startProcessInstanceByKey(PeriodSummaryProcess.KEY,
				this.keys.of(Ids.PERIOD_SUMMARY, id), Map.of(Ids.PERIOD_SUMMARY, id.toString()));
		this.jobs.fireDue(this.district.id());
	}

	@Test
	void opensOnceTheReportsHaveBeenDueAndBringsTheFiguresWithIt() {
		this.jobs.goTo(REPORTS_WERE_DUE.minusDays(1), this.district.id());
		assertThat(this.instance).isWaitingAt("TimerEvent_ReportsDue").hasNotPassed("Task_CheckPeriodSummary");
		this.jobs.goTo(REPORTS_WERE_DUE, this.district.id());
		assertThat(this.instance).isWaitingAt("Task_CheckPeriodSummary");
		assertThat(task(this.instance)).hasCandidateGroup("coordinator").isNotAssigned();
		assertThat(task(this.instance).getDueDate().toInstant()).isEqualTo("2026-11-17T16:59:59Z");
		var form = this.forms.of(task(this.instance));
		assertThat(form.text("text")).contains("отчёты приняты от 0 из 2 школ",
				"Отчёт ещё не запланирован: 2 (СОШ № 1, СОШ № 2).");
		complete(form.with(Map.of("text", "Школы отчитаются в ноябре.")));
		assertThat(this.instance).isEnded().hasPassed("EndEvent_SummaryRecorded");
		var recorded = this.summaries.get(this.summary.id());
		assertThat(recorded.state()).isEqualTo(SummaryState.RECORDED);
		assertThat(recorded.text()).isEqualTo("Школы отчитаются в ноябре.");
		assertThat(recorded.recordedBy()).isEqualTo(this.district.user(Role.COORDINATOR));
		assertThat(recorded.recordedOn()).isEqualTo(REPORTS_WERE_DUE);
		assertThat(recorded.figures().schools()).hasSize(2);
	}

	@Test
	void closesWithTheYear() {
		this.years.settle(this.year, Settlement.Decision.CLOSE);
		this.runtime.createMessageCorrelation("YearClosed")
			.tenantId(this.district.id())
			.processInstanceVariableEquals(Ids.PERIOD_SUMMARY, this.summary.id().toString())
			.correlateAllWithResult();
		this.jobs.fireDue(this.district.id());
		assertThat(this.instance).isEnded()
			.hasPassed("Task_RecordPeriodSummaryClosing", "EndEvent_SummaryClosed")
			.hasNotPassed("Task_RecordPeriodSummary");
		assertThat(this.summaries.get(this.summary.id()).state()).isEqualTo(SummaryState.CLOSED);
		assertThat(this.summaries.get(this.summary.id()).text()).isEqualTo("Решение рабочей группы");
	}

	@Test
	void refusesAnEmptyOrEndlessText() {
		this.jobs.goTo(REPORTS_WERE_DUE, this.district.id());
		for (var text : new String[] { " ", "я".repeat(4001) }) {
			assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> complete(Map.of("text", text)));
			assertThat(this.instance).isWaitingAt("Task_CheckPeriodSummary");
			assertThat(this.summaries.get(this.summary.id()).state()).isEqualTo(SummaryState.OPEN);
		}
	}

	@Test
	void isOnlyForTheCoordinator() {
		this.jobs.goTo(REPORTS_WERE_DUE, this.district.id());
		assertThatExceptionOfType(ProcessEngineException.class).isThrownBy(() -> this.participants
			.complete(this.district.user(Role.CURATOR), task(this.instance), Map.of("text", "Всё хорошо")));
		assertThat(this.summaries.get(this.summary.id()).state()).isEqualTo(SummaryState.OPEN);
	}

	private void complete(Map<String, Object> form) {
		this.participants.complete(this.district.user(Role.COORDINATOR), task(this.instance), form);
		this.jobs.fireDue(this.district.id());
	}

}
