package org.vekha.process.form;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * Takes with a form only what the form declares. Starts are checked by
 * {@link StartCheck}, whichever way they come.
 */
class CheckedFormService extends FormServiceImpl {

	@Override
	public void submitTaskForm(String taskId, Map<String, Object> properties) {
		TaskTurn.take(this.commandExecutor, taskId, () -> {
			super.submitTaskForm(taskId, checked(taskId, properties));
			return null;
		});
	}

	@Override
	public VariableMap submitTaskFormWithVariablesInReturn(String taskId, Map<String, Object> properties,
			boolean deserializeValues) {
		return TaskTurn.take(this.commandExecutor, taskId, () -> super.submitTaskFormWithVariablesInReturn(taskId,
				checked(taskId, properties), deserializeValues));
	}

	@Override
	@Deprecated
	public void submitTaskFormData(String taskId, Map<String, String> properties) {
		submitTaskForm(taskId, new LinkedHashMap<>(properties));
	}

	@Override
	@Deprecated
	public ProcessInstance submitStartFormData(String processDefinitionId, String businessKey,
			Map<String, String> properties) {
		return submitStartForm(processDefinitionId, businessKey, new LinkedHashMap<>(properties));
	}

	@Override
	public TaskFormData getTaskFormData(String taskId) {
		return this.commandExecutor.execute(new FormOfTask(taskId));
	}

	/** The engine fails on a task that has ended instead of saying so. */
	@Override
	public InputStream getDeployedTaskForm(String taskId) {
		if (this.commandExecutor.execute(context -> context.getTaskManager().findTaskById(taskId)) == null) {
			throw new NullValueException("Cannot find task with id '%s': task is null".formatted(taskId));
		}
		return this.commandExecutor.execute(new EmbeddedFormOfTask(taskId))
			.orElseGet(() -> super.getDeployedTaskForm(taskId));
	}

	@Override
	public InputStream getDeployedStartForm(String processDefinitionId) {
		return this.commandExecutor.execute(new EmbeddedFormOfStart(processDefinitionId))
			.orElseGet(() -> super.getDeployedStartForm(processDefinitionId));
	}

	private Map<String, Object> checked(String taskId, Map<String, Object> properties) {
		return this.commandExecutor.execute(new TaskSubmission(taskId, properties));
	}

}
