package org.vekha.process;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

/**
 * What the engine still holds of a municipality: nothing may be left of a year that is
 * closed.
 */
@Component
public class Leftovers {

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final ManagementService management;

	Leftovers(RuntimeService runtime, TaskService tasks, ManagementService management) {
		this.runtime = runtime;
		this.tasks = tasks;
		this.management = management;
	}

	/**
	 * The open tasks, the waiting jobs and the running instances.
	 * @param subject a part of their business keys; empty for all
	 */
	public List<String> of(String municipalityId, String subject) {
		var instances = this.runtime.createProcessInstanceQuery()
			.tenantIdIn(municipalityId)
			.processInstanceBusinessKeyLike("%" + subject + "%")
			.list();
		var left = new ArrayList<String>(instances.stream().map(ProcessInstance::getBusinessKey).toList());
		this.tasks.createTaskQuery()
			.tenantIdIn(municipalityId)
			.processInstanceBusinessKeyLike("%" + subject + "%")
			.list()
			.stream()
			.map(Task::getName)
			.forEach(left::add);
		this.management.createJobQuery()
			.tenantIdIn(municipalityId)
			.list()
			.stream()
			.filter(job -> subject.isEmpty() || belongsTo(job, instances))
			.map(Job::toString)
			.forEach(left::add);
		return left;
	}

	private static boolean belongsTo(Job job, List<ProcessInstance> instances) {
		return instances.stream().anyMatch(instance -> instance.getId().equals(job.getProcessInstanceId()));
	}

}
