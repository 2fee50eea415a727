package org.vekha.process.form;

import java.io.InputStream;
import java.util.Optional;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/**
 * The HTML of a task's form, for whoever may see the task; nothing if it has another kind
 * of form.
 */
class EmbeddedFormOfTask implements Command<Optional<InputStream>> {

	private final String taskId;

	EmbeddedFormOfTask(String taskId) {
		this.taskId = taskId;
	}

	@Override
	public Optional<InputStream> execute(CommandContext context) {
		var form = new FormOfTask(this.taskId).execute(context);
		return EmbeddedForms.resource(form)
			.flatMap(resource -> EmbeddedForms.latest(context, form.getDeploymentId(), resource));
	}

}
