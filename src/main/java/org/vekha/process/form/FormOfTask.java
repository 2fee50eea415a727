package org.vekha.process.form;

import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/**
 * Tells whoever may see a task which form it has. The engine asks for the right to read
 * the task's variables, which nobody has here; so only a form that shows none by itself
 * is told.
 */
class FormOfTask implements Command<TaskFormData> {

	private final String taskId;

	FormOfTask(String taskId) {
		this.taskId = taskId;
	}

	@Override
	public TaskFormData execute(CommandContext context) {
		var command = new GetTaskFormCmd(this.taskId);
		var task = context.getTaskManager().findTaskById(this.taskId);
		if (task == null) {
			return command.execute(context);
		}
		context.getProcessEngineConfiguration().getCommandCheckers().forEach(checker -> checker.checkReadTask(task));
		var form = context.runWithoutAuthorization(command);
		return (form == null || form.getFormFields().isEmpty()) ? form : command.execute(context);
	}

}
