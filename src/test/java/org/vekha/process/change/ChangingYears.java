package org.vekha.process.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.vekha.access.Role;
import org.vekha.change.YearChange;
import org.vekha.change.YearChanges;
import org.vekha.cycle.ApprovalMode;
import org.vekha.cycle.MunicipalYear;
import org.vekha.cycle.MunicipalYears;
import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SchoolSupports;
import org.vekha.cycle.StepDate;
import org.vekha.cycle.StepDates;
import org.vekha.deadline.Period;
import org.vekha.municipality.Municipalities;
import org.vekha.process.Districts;
import org.vekha.process.Districts.District;
import org.vekha.process.Jobs;
import org.vekha.process.Workforce;
import org.vekha.process.Workforce.Staff;
import org.vekha.process.access.Participants;
import org.vekha.process.model.Ids;
import org.vekha.process.year.MunicipalYearProcess;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.CycleStep;
import org.vekha.roadmap.RoadmapRow;

import org.springframework.stereotype.Component;

/**
 * Makes small districts whose year is under way, with two schools at their interviews,
 * and starts changes there in the coordinator's name.
 */
@Component
public class ChangingYears {

	public static final LocalDate OPENING = LocalDate.of(2026, 10, 5);

	private final Districts districts;

	private final Workforce workforce;

	private final Participants participants;

	private final MunicipalYearProcess process;

	private final MunicipalYears years;

	private final SchoolSupports supports;

	private final StepDates steps;

	private final YearChanges changes;

	private final Municipalities municipalities;

	private final FormService forms;

	private final RepositoryService repository;

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final Jobs jobs;

	ChangingYears(Districts districts, Workforce workforce, Participants participants, MunicipalYearProcess process,
			MunicipalYears years, SchoolSupports supports, StepDates steps, YearChanges changes,
			Municipalities municipalities, FormService forms, RepositoryService repository, RuntimeService runtime,
			TaskService tasks, Jobs jobs) {
		this.districts = districts;
		this.workforce = workforce;
		this.participants = participants;
		this.process = process;
		this.years = years;
		this.supports = supports;
		this.steps = steps;
		this.changes = changes;
		this.municipalities = municipalities;
		this.forms = forms;
		this.repository = repository;
		this.runtime = runtime;
		this.tasks = tasks;
		this.jobs = jobs;
	}

	/** A year with two schools. */
	public ChangingYear begin() {
		return begin(2);
	}

	/** A year with a row of autumn and one of February, led by the methodical centre. */
	public ChangingYear begin(int schools) {
		return begin(schools,
				Districts.row("1.", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 30), Body.METHODICAL_CENTRE),
				Districts.row("2.", LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 26), Body.METHODICAL_CENTRE));
	}

	/** The same with so many supported schools and other rows. */
	public ChangingYear begin(int schools, RoadmapRow... rows) {
		Jobs.setClock(OPENING);
		var district = this.districts.open(schools);
		this.districts.store(district.id(), new Period(Districts.YEAR.firstDay(), Districts.YEAR.lastDay()), rows);
		var year = new ChangingYear(district);
		this.participants.as(year.coordinator(),
				() -> this.process.open(district.id(), Districts.YEAR, ApprovalMode.ORDER));
		year.staff.on(OPENING, "Task_ConfirmSchoolList", "Task_AppointPeople", "Task_EnterOrder",
				"Task_ConfirmSchedule");
		this.jobs.fireDue(district.id());
		return year;
	}

	/**
	 * The year of one such district.
	 */
	public final class ChangingYear {

		private final District district;

		private final Staff staff;

		private ChangingYear(District district) {
			this.district = district;
			this.staff = ChangingYears.this.workforce.of(district.id(), Districts.YEAR)
				.entering("Task_ConfirmSchoolList", Map.of("listed", district.supported()));
		}

		public District district() {
			return this.district;
		}

		public Staff staff() {
			return this.staff;
		}

		public String coordinator() {
			return this.district.user(Role.COORDINATOR);
		}

		public MunicipalYear year() {
			return ChangingYears.this.years.find(this.district.id(), Districts.YEAR).orElseThrow();
		}

		/** The support of the school with this number, also when it has ended. */
		public SchoolSupport support(int number) {
			return ChangingYears.this.supports.of(year().id())
				.stream()
				.filter(support -> support.schoolId().equals(this.district.school(number)))
				.findFirst()
				.orElseThrow();
		}

		public StepDate step(int number, CycleStep step) {
			return ChangingYears.this.steps.find(support(number).id(), step);
		}

		public StepDate step(CycleStep step) {
			return ChangingYears.this.steps.findOfYear(year().id(), step);
		}

		/** Starts a change as the coordinator does in Tasklist. */
		public ProcessInstance start(String process) {
			var definition = ChangingYears.this.repository.createProcessDefinitionQuery()
				.processDefinitionKey(process)
				.latestVersion()
				.withoutTenantId()
				.singleResult();
			var id = ChangingYears.this.participants.as(coordinator(),
					() -> ChangingYears.this.forms.submitStartForm(definition.getId(), Map.of()).getId());
			ChangingYears.this.jobs.fireDue(this.district.id());
			return ChangingYears.this.runtime.createProcessInstanceQuery().processInstanceId(id).singleResult();
		}

		/** Has the coordinator complete the only task of the instance. */
		public void complete(ProcessInstance instance, Map<String, Object> form) {
			ChangingYears.this.participants.complete(coordinator(), taskOf(instance), form);
			ChangingYears.this.jobs.fireDue(this.district.id());
		}

		public Task taskOf(ProcessInstance instance) {
			return ChangingYears.this.tasks.createTaskQuery().processInstanceId(instance.getId()).singleResult();
		}

		/** The newest change in the journal of the district. */
		public YearChange lastChange() {
			return ChangingYears.this.changes.journal(List.of(this.district.id()), 0).get(0);
		}

		/** The open task of a kind for the school with this number. */
		public Task task(String key, int number) {
			return tasks(key).stream()
				.filter(task -> support(number).id()
					.toString()
					.equals(ChangingYears.this.tasks.getVariable(task.getId(), Ids.SUPPORT)))
				.findFirst()
				.orElseThrow();
		}

		public List<Task> tasks(String key) {
			return ChangingYears.this.tasks.createTaskQuery()
				.tenantIdIn(this.district.id())
				.taskDefinitionKey(key)
				.list();
		}

		public Instant endOf(LocalDate day) {
			return ChangingYears.this.municipalities.get(this.district.id()).endOf(day);
		}

		public void goTo(LocalDate day) {
			ChangingYears.this.jobs.goTo(day, this.district.id());
		}

	}

}
