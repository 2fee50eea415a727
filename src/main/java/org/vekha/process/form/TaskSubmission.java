package org.vekha.process.form;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/**
 * Checks what is submitted with a task against the task's deployed form, and gives what
 * the engine may store. A task that is not there, or not for whoever asks, is refused by
 * the engine itself.
 */
record TaskSubmission(String taskId, Map<String, Object> submitted) implements Command<Map<String, Object>> {

	@Override
	public Map<String, Object> execute(CommandContext context) {
		var task = (this.taskId != null) ? context.getTaskManager().findTaskById(this.taskId) : null;
		if (task == null) {
			return this.submitted;
		}
		context.getProcessEngineConfiguration().getCommandCheckers().forEach(checker -> checker.checkTaskWork(task));
		return PlainValues.stored(FormCheck.check(DeployedForms.ofTask(task).orElse(NO_FORM), this.submitted));
	}

	/** Without a form nothing is declared, and so nothing is taken. */
	static final FormSchema NO_FORM = new FormSchema("", List.of());

}
