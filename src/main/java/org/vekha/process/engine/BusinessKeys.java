package org.vekha.process.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

import org.springframework.stereotype.Component;

/**
 * Renames running instances, as whoever they are about may be renamed. The engine's own
 * interface lets only an instance itself do so.
 */
@Component
public class BusinessKeys {

	private final ProcessEngine engine;

	BusinessKeys(ProcessEngine engine) {
		this.engine = engine;
	}

	/** Gives the instance another name, in its history too. */
	public void rename(String processInstanceId, String key) {
		((ProcessEngineConfigurationImpl) this.engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired()
			.execute(context -> {
				ExecutionEntity instance = context.getExecutionManager().findExecutionById(processInstanceId);
				if (instance != null && !key.equals(instance.getProcessBusinessKey())) {
					instance.setProcessBusinessKey(key);
				}
				return null;
			});
	}

}
