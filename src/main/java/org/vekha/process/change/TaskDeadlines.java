package org.vekha.process.change;

import java.util.Optional;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;

import org.springframework.stereotype.Component;

/**
 * Knows from the model what the due date of a task hangs on. An administrator may change
 * the models: so nothing here knows their tasks.
 */
@Component
class TaskDeadlines {

	private final RepositoryService repository;

	TaskDeadlines(RepositoryService repository) {
		this.repository = repository;
	}

	Optional<DueExpression> of(Task task) {
		var element = this.repository.getBpmnModelInstance(task.getProcessDefinitionId())
			.getModelElementById(task.getTaskDefinitionKey());
		return (element instanceof UserTask userTask) ? DueExpression.of(userTask.getCamundaDueDate())
				: Optional.empty();
	}

}
