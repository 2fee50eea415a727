package org.vekha.process.access;

import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.vekha.access.Role;
import org.vekha.cycle.MunicipalYears;
import org.vekha.process.Districts;
import org.vekha.process.Districts.District;
import org.vekha.process.Jobs;
import org.vekha.process.RunningYears;
import org.vekha.roadmap.Body;

import org.springframework.stereotype.Component;

/**
 * Brings the first school of small districts to where its curator is asked for the
 * interview.
 */
@Component
class StartedInterviews {

	private final Districts districts;

	private final RunningYears runningYears;

	private final MunicipalYears years;

	private final Jobs jobs;

	private final RuntimeService runtime;

	private final TaskService tasks;

	StartedInterviews(Districts districts, RunningYears runningYears, MunicipalYears years, Jobs jobs,
			RuntimeService runtime, TaskService tasks) {
		this.districts = districts;
		this.runningYears = runningYears;
		this.years = years;
		this.jobs = jobs;
		this.runtime = runtime;
		this.tasks = tasks;
	}

	StartedInterview open(int schools) {
		var district = this.districts.open(schools, Districts.row("1", RunningYears.ORDER_DATE,
				RunningYears.ORDER_DATE.plusDays(60), Body.METHODICAL_CENTRE));
		var supportId = this.years.supportIds(this.runningYears.start(district).id()).get(0);
		this.runtime.startProcessInstanceByKey("school-support", "Район · 2026/2027 · СОШ № 1",
				Map.of("supportId", supportId.toString()));
		this.jobs.fireDue(district.id());
		return new StartedInterview(district, supportId, task(district));
	}

	/** The task as it is now. */
	Task task(District district) {
		return this.tasks.createTaskQuery()
			.tenantIdIn(district.id())
			.taskDefinitionKey("Task_ConductInterview")
			.singleResult();
	}

	/**
	 * One such interview.
	 */
	record StartedInterview(District district, UUID supportId, Task task) {

		String curator() {
			return this.district.user(Role.CURATOR);
		}

	}

}
