package org.vekha.process.form;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.vekha.process.engine.EngineUser;

/**
 * Takes with a start only what the start form declares. It listens to the process and not
 * to its start event, because a start may jump over the event; and as a built-in
 * listener, because a start may leave out the others.
 */
class StartCheck extends AbstractBpmnParseListener implements ExecutionListener {

	@Override
	public void parseProcess(Element processElement, ProcessDefinitionEntity process) {
		process.addBuiltInListener(EVENTNAME_START, this, 0);
	}

	@Override
	public void notify(DelegateExecution execution) {
		if (isCalled(execution)) {
			return;
		}
		var form = DeployedForms.ofStart(execution.getProcessDefinitionId());
		if (form.isPresent() || isStartedByUser()) {
			FormCheck.check(form.orElse(TaskSubmission.NO_FORM), execution.getVariablesTyped(false));
		}
	}

	private static boolean isCalled(DelegateExecution execution) {
		return ((ExecutionEntity) execution).getSuperExecutionId() != null;
	}

	private static boolean isStartedByUser() {
		return EngineUser.isSomebody(Context.getCommandContext().getAuthentication());
	}

}
