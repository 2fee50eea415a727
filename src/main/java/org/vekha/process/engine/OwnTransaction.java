package org.vekha.process.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.stereotype.Component;

/**
 * Does something that must be over before what comes next: the engine writes only at the
 * end of a transaction, and until then finds what was.
 */
@Component
public class OwnTransaction {

	private final ProcessEngine engine;

	OwnTransaction(ProcessEngine engine) {
		this.engine = engine;
	}

	/** Runs in a transaction beside that which goes on, if one does, and commits it. */
	public void run(Runnable action) {
		((ProcessEngineConfigurationImpl) this.engine.getProcessEngineConfiguration()).getCommandExecutorTxRequiresNew()
			.execute(context -> {
				action.run();
				return null;
			});
	}

}
