package org.vekha.process.change;

import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.vekha.process.engine.AsSystem;
import org.vekha.roadmap.CycleStep;

import org.springframework.stereotype.Component;

/**
 * Tells to which step of the cycle a user task of a school's support belongs: the step
 * that its model asks for the due date.
 */
@Component
public class TaskSteps {

	/** Tasks with a few days of their own, whenever they turn up. */
	private static final Map<String, CycleStep> BESIDE = Map.of("Task_NameExpert", CycleStep.EXPERT_REVIEW,
			"Task_SignNewContract", CycleStep.CONTRACT);

	private final RepositoryService repository;

	private final AsSystem asSystem;

	TaskSteps(RepositoryService repository, AsSystem asSystem) {
		this.repository = repository;
		this.asSystem = asSystem;
	}

	/**
	 * The step, if the task belongs to one.
	 * @param definitionId the version of the model
	 * @param key the id of the task in it
	 */
	public Optional<TaskStep> of(String definitionId, String key) {
		return due(definitionId, key).filter(asked -> asked.step() != null)
			.map(asked -> new TaskStep(asked.step(), asked.question().equals("revision")))
			.or(() -> Optional.ofNullable(BESIDE.get(key)).map(step -> new TaskStep(step, false)));
	}

	/** The engine keeps the models it has read. */
	private Optional<DueExpression> due(String definitionId, String key) {
		var element = this.asSystem.get(() -> this.repository.getBpmnModelInstance(definitionId))
			.getModelElementById(key);
		return (element instanceof UserTask task) ? DueExpression.of(task.getCamundaDueDate()) : Optional.empty();
	}

	/**
	 * What a task is for.
	 *
	 * @param again whether the step was returned
	 */
	public record TaskStep(CycleStep step, boolean again) {

	}

}
