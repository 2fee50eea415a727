package org.vekha.process.change;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.change.ChangeState;
import org.vekha.change.SchoolPause;
import org.vekha.change.SchoolPauses;
import org.vekha.cycle.MunicipalYears;
import org.vekha.cycle.SupportState;
import org.vekha.cycle.YearProgress;
import org.vekha.process.CoversModel;
import org.vekha.process.Leftovers;
import org.vekha.process.change.ChangingYears.ChangingYear;
import org.vekha.process.school.SchoolSupportProcess;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.CycleStep;
import org.vekha.shared.RuleViolation;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@VekhaTest
@CoversModel(SchoolPauseProcess.KEY)
class SchoolPauseProcessTests {

	private static final LocalDate PLANNED_END = LocalDate.of(2026, 11, 16);

	@Autowired
	private ChangingYears years;

	@Autowired
	private SchoolPauses pauses;

	@Autowired
	private QuarterlyReports reports;

	@Autowired
	private YearProgress progress;

	@Autowired
	private MunicipalYears municipalYears;

	@Autowired
	private SchoolSupportProcess support;

	@Autowired
	private Leftovers leftovers;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private ManagementService management;

	private ChangingYear year;

	@BeforeEach
	void begin() {
		this.year = this.years.begin();
	}

	@Test
	void goesOnWhereItStoodAndLaterByTheLengthOfThePause() {
		var before = this.year.task("Task_ConductInterview", 1).getDueDate().toInstant();
		var summary = this.year.step(1, CycleStep.SCHOOL_SUMMARY).due();
		var instance = pause();
		assertThat(instance).isWaitingAt("Task_ResumeSupport");
		assertThat(this.year.taskOf(instance).getDueDate()).isEqualTo(this.year.endOf(PLANNED_END));
		assertThat(this.year.support(1).state()).isEqualTo(SupportState.PAUSED);
		assertThat(this.year.step(1, CycleStep.INTERVIEW).state()).isEqualTo(ActivityState.PAUSED);
		assertThat(this.year.task("Task_ConductInterview", 1).isSuspended()).isTrue();
		assertThat(this.year.task("Task_SignContract", 1).isSuspended()).isTrue();
		assertThat(this.year.task("Task_ConductInterview", 2).isSuspended()).isFalse();
		this.year.goTo(PLANNED_END);
		assertThat(this.progress.of(this.year.year().id()))
			.filteredOn(school -> school.schoolId().equals(this.year.district().school(1)))
			.singleElement()
			.satisfies(school -> assertThat(school.overdue()).isZero());
		this.year.complete(instance, Map.of("resumedOn", LocalDate.of(2026, 10, 26).toString()));
		assertThat(instance).isEnded().hasPassed("EndEvent_SupportResumed").hasNotPassed("Task_ClosePause");
		assertThat(this.year.support(1).state()).isEqualTo(SupportState.IN_PROGRESS);
		assertThat(this.year.task("Task_ConductInterview", 1).isSuspended()).isFalse();
		assertThat(this.year.task("Task_ConductInterview", 1).getDueDate().toInstant())
			.isEqualTo(before.plusSeconds(21 * 24 * 3600));
		assertThat(this.year.step(1, CycleStep.SCHOOL_SUMMARY).due()).isEqualTo(summary.plusDays(21));
		assertThat(this.year.step(1, CycleStep.SCHOOL_SUMMARY).state()).isEqualTo(ActivityState.MOVED);
		assertThat(this.year.step(CycleStep.SCHOOL_SUMMARY).due()).isEqualTo(summary.plusDays(21));
		assertThat(this.pauses.of(this.year.support(1).id())).extracting(SchoolPause::days).containsExactly(21L);
		assertThat(this.year.lastChange().state()).isEqualTo(ChangeState.DONE);
	}

	@Test
	void holdsBackTheReportsThatAreCalledAndTheirTimers() {
		this.year.staff().everythingBut(ChangingYears.OPENING, "Task_SubmitReport", "Task_ReportActivity");
		var supportId = this.year.support(1).id();
		var first = this.reports.ofSupport(supportId).get(0);
		var timers = timers();
		var instance = pause();
		// The day on which the first report would open
		this.year.goTo(first.opensOn().plusDays(1));
		assertThat(this.year.tasks("Task_SubmitReport")).extracting(Task::getTenantId).hasSize(1);
		this.year.complete(instance, Map.of("resumedOn", ChangingYears.OPENING.plusDays(10).toString()));
		assertThat(instance).isEnded();
		assertThat(this.reports.get(first.id()).opensOn()).isEqualTo(first.opensOn().plusDays(10));
		assertThat(this.reports.get(first.id()).dueOn()).isEqualTo(first.dueOn().plusDays(10));
		assertThat(timers()).hasSize(timers.size() - 1);
		this.year.goTo(first.opensOn().plusDays(11));
		assertThat(this.year.tasks("Task_SubmitReport")).hasSize(2);
		assertThat(this.year.tasks("Task_SubmitReport")).extracting(Task::getDueDate)
			.anySatisfy(due -> assertThat(due).isEqualTo(this.year.endOf(first.dueOn().plusDays(10))));
	}

	@Test
	void pausesNothingWhenItIsTakenBack() {
		var instance = this.year.start(SchoolPauseProcess.KEY);
		this.year.complete(instance, Map.of("decision", "cancel"));
		assertThat(instance).isEnded().hasPassed("EndEvent_NothingPaused").hasNotPassed("Task_SuspendSupport");
		assertThat(this.year.support(1).state()).isEqualTo(SupportState.IN_PROGRESS);
	}

	@Test
	void endsWithTheSchoolThatLeavesMeanwhile() {
		var instance = pause();
		this.support.leave(this.year.support(1).id(), "Письмо № 7");
		this.year.goTo(ChangingYears.OPENING);
		assertThat(instance).isEnded().hasPassed("EndEvent_PauseOver").hasNotPassed("Task_RecordResumption");
		assertThat(this.year.support(1).state()).isEqualTo(SupportState.LEFT);
		assertThat(this.pauses.openOf(this.year.support(1).id())).isEmpty();
		assertThat(this.leftovers.of(this.year.district().id(), "СОШ № 1")).isEmpty();
	}

	@Test
	void refusesWhatMakesNoPause() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> pause(Map.of("plannedEnd", ChangingYears.OPENING.toString())))
			.withMessageContaining("Возобновить не позднее");
		var other = this.years.begin();
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> pause(Map.of("support", other.support(1).id().toString())))
			.withMessageContaining("другого муниципалитета");
		var instance = pause();
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> pause())
			.withMessageContaining("приостановлено");
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(
				() -> this.year.complete(instance, Map.of("resumedOn", ChangingYears.OPENING.plusDays(1).toString())))
			.withMessageContaining("Дата возобновления");
		assertThat(this.year.support(1).state()).isEqualTo(SupportState.PAUSED);
	}

	@Test
	void isAskedAboutWhenTheYearEndsAndClosesWithIt() {
		pause();
		assertThat(this.municipalYears.unfinished(this.year.year().id()))
			.anySatisfy(item -> assertThat(item.itemId()).isEqualTo(this.year.support(1).id()));
		this.year.staff().everythingBut(LocalDate.of(2027, 8, 31), "Task_ResumeSupport", "Task_ReportActivity");
		this.year.goTo(LocalDate.of(2027, 9, 30));
		assertThat(this.year.support(1).state()).isEqualTo(SupportState.CLOSED);
		assertThat(this.year.tasks("Task_ResumeSupport")).isEmpty();
		assertThat(this.runtime.createProcessInstanceQuery()
			.tenantIdIn(this.year.district().id())
			.processDefinitionKey(SchoolPauseProcess.KEY)
			.count()).isZero();
	}

	private ProcessInstance pause() {
		return pause(Map.of());
	}

	private ProcessInstance pause(Map<String, Object> other) {
		var instance = this.year.start(SchoolPauseProcess.KEY);
		var form = new HashMap<String, Object>(Map.of("decision", "pause", "support",
				this.year.support(1).id().toString(), "reason", "Ремонт", "plannedEnd", PLANNED_END.toString()));
		form.putAll(other);
		this.year.complete(instance, form);
		return instance;
	}

	private List<Job> timers() {
		return this.management.createJobQuery()
			.tenantIdIn(this.year.district().id())
			.activityId("TimerEvent_PeriodEnds")
			.list();
	}

}
