package org.vekha.process.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourceCmd;
import org.camunda.bpm.engine.impl.cmd.GetStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.CamundaFormRefImpl;
import org.camunda.bpm.engine.impl.form.handler.DefaultFormHandler;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Finds the form that the engine itself would show. To be used inside a command; who may
 * see the form is checked before.
 */
final class DeployedForms {

	private static final String FORM_KEY = "camunda-forms:";

	private DeployedForms() {
	}

	static Optional<FormSchema> ofTask(TaskEntity task) {
		if (task.getProcessDefinitionId() == null) {
			return Optional.empty();
		}
		var form = run(new GetTaskFormCmd(task.getId()));
		return isCamundaForm(form) ? Optional.of(read(run(new GetDeployedTaskFormCmd(task.getId())))) : embedded(form);
	}

	static Optional<FormSchema> ofStart(String processDefinitionId) {
		var form = run(new GetStartFormCmd(processDefinitionId));
		return isCamundaForm(form) ? Optional.of(read(run(new GetDeployedStartFormCmd(processDefinitionId))))
				: embedded(form);
	}

	/** A form by its id, be it a Camunda Form or an HTML form. */
	static FormSchema latest(String formId) {
		var form = run(new GetCamundaFormDefinitionCmd(
				new CamundaFormRefImpl(formId, DefaultFormHandler.FORM_REF_BINDING_LATEST), null));
		if (form == null) {
			return embedded(null, EmbeddedForm.resource(formId))
				.orElseThrow(() -> new NotFoundException("No form " + formId + " is deployed"));
		}
		return read(run(new GetDeploymentResourceCmd(form.getDeploymentId(), form.getResourceName())));
	}

	private static Optional<FormSchema> embedded(org.camunda.bpm.engine.form.FormData form) {
		return EmbeddedForms.resource(form).flatMap(resource -> embedded(form.getDeploymentId(), resource));
	}

	private static Optional<FormSchema> embedded(String deploymentId, String resource) {
		return run(context -> EmbeddedForms.latest(context, deploymentId, resource)).map(file -> {
			try {
				return EmbeddedForm.read(resource, file);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	private static boolean isCamundaForm(org.camunda.bpm.engine.form.FormData form) {
		return form != null && (form.getCamundaFormRef() != null
				|| form.getFormKey() != null && form.getFormKey().startsWith(FORM_KEY));
	}

	private static <T> T run(Command<T> command) {
		return Context.getCommandContext().runWithoutAuthorization(command);
	}

	private static FormSchema read(InputStream file) {
		try {
			return FormSchema.read(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
