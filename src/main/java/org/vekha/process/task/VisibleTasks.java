package org.vekha.process.task;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.vekha.process.engine.AsSystem;
import org.vekha.process.model.Keys;
import org.vekha.shared.NotFound;

import org.springframework.stereotype.Component;

/**
 * The open tasks as the user who is logged in may see them. Who may not see a task may
 * not see or touch anything that belongs to it.
 */
@Component
public class VisibleTasks {

	private final TaskService tasks;

	private final RepositoryService repository;

	private final AsSystem asSystem;

	private final Keys keys;

	VisibleTasks(TaskService tasks, RepositoryService repository, AsSystem asSystem, Keys keys) {
		this.tasks = tasks;
		this.repository = repository;
		this.asSystem = asSystem;
		this.keys = keys;
	}

	/**
	 * Returns the task.
	 * @throws NotFound if there is none, it has ended, or the user may not see it
	 */
	public VisibleTask get(String taskId) {
		return find(taskId)
			.orElseThrow(() -> new NotFound("Задача не найдена: она уже выполнена, снята или назначена не вам."));
	}

	/** The task, if there is one and the user may see it. */
	public Optional<VisibleTask> find(String taskId) {
		return Optional.ofNullable(this.tasks.createTaskQuery().taskId(taskId).singleResult())
			.map(task -> this.asSystem.get(() -> visible(task)));
	}

	private VisibleTask visible(Task task) {
		var process = this.repository.getProcessDefinition(task.getProcessDefinitionId()).getKey();
		return new VisibleTask(task.getId(), task.getTaskDefinitionKey(), process, task.getName(), task.getTenantId(),
				ids(task));
	}

	private Map<String, UUID> ids(Task task) {
		var ids = new HashMap<String, UUID>();
		this.tasks.getVariables(task.getId(), this.keys.variables())
			.forEach((name, value) -> ids.put(name, UUID.fromString((String) value)));
		return Map.copyOf(ids);
	}

}
