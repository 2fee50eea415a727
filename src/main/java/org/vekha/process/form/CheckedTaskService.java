package org.vekha.process.form;

import java.util.Map;

import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * Takes with a task only what its form declares, whichever way the task is ended.
 */
class CheckedTaskService extends TaskServiceImpl {

	@Override
	public void complete(String taskId) {
		complete(taskId, null);
	}

	@Override
	public void complete(String taskId, Map<String, Object> variables) {
		TaskTurn.take(this.commandExecutor, taskId, () -> {
			super.complete(taskId, checked(taskId, variables));
			return null;
		});
	}

	@Override
	public VariableMap completeWithVariablesInReturn(String taskId, Map<String, Object> variables,
			boolean deserializeValues) {
		return TaskTurn.take(this.commandExecutor, taskId,
				() -> super.completeWithVariablesInReturn(taskId, checked(taskId, variables), deserializeValues));
	}

	@Override
	public void resolveTask(String taskId) {
		resolveTask(taskId, null);
	}

	@Override
	public void resolveTask(String taskId, Map<String, Object> variables) {
		TaskTurn.take(this.commandExecutor, taskId, () -> {
			super.resolveTask(taskId, checked(taskId, variables));
			return null;
		});
	}

	@Override
	public void handleBpmnError(String taskId, String errorCode, String errorMessage, Map<String, Object> variables) {
		FormCheck.check(TaskSubmission.NO_FORM, variables);
		super.handleBpmnError(taskId, errorCode, errorMessage, variables);
	}

	@Override
	public void handleEscalation(String taskId, String escalationCode, Map<String, Object> variables) {
		FormCheck.check(TaskSubmission.NO_FORM, variables);
		super.handleEscalation(taskId, escalationCode, variables);
	}

	private Map<String, Object> checked(String taskId, Map<String, Object> variables) {
		return this.commandExecutor.execute(new TaskSubmission(taskId, variables));
	}

}
