package org.vekha.process.form;

import java.io.InputStream;
import java.util.Optional;

import org.camunda.bpm.engine.impl.cmd.GetStartFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/**
 * The HTML of a process's start form, for whoever may see the process; nothing if it has
 * another kind of form.
 */
class EmbeddedFormOfStart implements Command<Optional<InputStream>> {

	private final String processDefinitionId;

	EmbeddedFormOfStart(String processDefinitionId) {
		this.processDefinitionId = processDefinitionId;
	}

	@Override
	public Optional<InputStream> execute(CommandContext context) {
		var form = new GetStartFormCmd(this.processDefinitionId).execute(context);
		return EmbeddedForms.resource(form)
			.flatMap(resource -> EmbeddedForms.latest(context, form.getDeploymentId(), resource));
	}

}
