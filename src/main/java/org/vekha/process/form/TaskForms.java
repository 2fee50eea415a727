package org.vekha.process.form;

import java.util.List;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.stereotype.Component;

/**
 * Tells what the forms of open tasks ask for. Who may see the task is checked before.
 */
@Component
public class TaskForms {

	private final ProcessEngineConfigurationImpl engine;

	TaskForms(ProcessEngine engine) {
		this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
	}

	/** The names of the fields that the task's form declares. */
	public List<String> keys(String taskId) {
		return this.engine.getCommandExecutorTxRequired()
			.execute(context -> DeployedForms.ofTask(context.getTaskManager().findTaskById(taskId))
				.orElse(TaskSubmission.NO_FORM)
				.keys());
	}

}
