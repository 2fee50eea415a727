package org.vekha.process.engine;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;

import org.springframework.stereotype.Component;

/**
 * Brings pending jobs forward for somebody who waits for what they lead to.
 */
@Component
public class PendingJobs {

	private static final long PAUSE_IN_MILLIS = 100;

	private final ManagementService management;

	private final ProcessEngineConfigurationImpl engine;

	PendingJobs(ManagementService management, ProcessEngine engine) {
		this.management = management;
		this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
	}

	/**
	 * Gives the job executor a moment or, where it is off, runs what is due in its place.
	 */
	public void fireOrWait() {
		if (this.engine.getJobExecutor().isActive()) {
			pause();
			return;
		}
		this.management.createJobQuery()
			.executable()
			.list()
			.stream()
			.map(Job::getId)
			.forEach(this.management::executeJob);
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE_IN_MILLIS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
