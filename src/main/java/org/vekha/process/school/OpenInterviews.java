package org.vekha.process.school;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.vekha.cycle.SchoolSupport;
import org.vekha.process.engine.AsSystem;
import org.vekha.process.model.Ids;

import org.springframework.stereotype.Component;

/**
 * Finds the interviews that a school's curator still has to hold, with other schools,
 * too.
 */
@Component
class OpenInterviews {

	private static final String TASK = "Task_ConductInterview";

	/** More than one protocol can take, as there may be some of another year. */
	private static final int MOST = 2 * JointProtocol.MOST_SCHOOLS;

	private final TaskService tasks;

	private final RuntimeService runtime;

	private final AsSystem asSystem;

	OpenInterviews(TaskService tasks, RuntimeService runtime, AsSystem asSystem) {
		this.tasks = tasks;
		this.runtime = runtime;
		this.asSystem = asSystem;
	}

	/** The task of each support. */
	Map<UUID, String> of(SchoolSupport support) {
		return this.asSystem.get(() -> {
			var byInstance = new LinkedHashMap<String, String>();
			this.tasks.createTaskQuery()
				.tenantIdIn(support.municipalityId())
				.processDefinitionKey(SchoolSupportProcess.KEY)
				.taskDefinitionKey(TASK)
				.taskAssignee(support.curator())
				.active()
				.orderByTaskName()
				.asc()
				.listPage(0, MOST)
				.forEach((Task task) -> byInstance.put(task.getProcessInstanceId(), task.getId()));
			var bySupport = new LinkedHashMap<UUID, String>();
			if (!byInstance.isEmpty()) {
				this.runtime.createVariableInstanceQuery()
					.variableName(Ids.SUPPORT)
					.processInstanceIdIn(byInstance.keySet().toArray(String[]::new))
					.list()
					.forEach((VariableInstance variable) -> bySupport.put(
							UUID.fromString(variable.getValue().toString()),
							byInstance.get(variable.getProcessInstanceId())));
			}
			return bySupport;
		});
	}

}
