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
		return isCamundaForm(run(new GetTaskFormCmd(task.getId())))
				? Optional.of(read(run(new GetDeployedTaskFormCmd(task.getId())))) : Optional.empty();
	}

	static Optional<FormSchema> ofStart(String processDefinitionId) {
		return isCamundaForm(run(new GetStartFormCmd(processDefinitionId)))
				? Optional.of(read(run(new GetDeployedStartFormCmd(processDefinitionId)))) : Optional.empty();
	}

	static FormSchema latest(String formId) {
		var form = run(new GetCamundaFormDefinitionCmd(
				new CamundaFormRefImpl(formId, DefaultFormHandler.FORM_REF_BINDING_LATEST), null));
		if (form == null) {
			throw new NotFoundException("No form " + formId + " is deployed");
		}
		return read(run(new GetDeploymentResourceCmd(form.getDeploymentId(), form.getResourceName())));
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
