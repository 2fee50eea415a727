package org.vekha.benchmark;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;

import org.springframework.boot.test.context.TestComponent;

/**
 * Looks how far the processes of a municipality have come, and waits for them.
 */
@TestComponent
class Progress {

	private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

	private static final Duration PAUSE = Duration.ofMillis(20);

	private final TaskService tasks;

	private final HistoryService history;

	private final RuntimeService runtime;

	private final ManagementService management;

	Progress(TaskService tasks, HistoryService history, RuntimeService runtime, ManagementService management) {
		this.tasks = tasks;
		this.history = history;
		this.runtime = runtime;
		this.management = management;
	}

	/** Waits until so many tasks of a kind are open. */
	void awaitTasks(String municipality, String taskKey, int count) {
		await(() -> this.tasks.createTaskQuery().tenantIdIn(municipality).taskDefinitionKey(taskKey).count() == count);
	}

	/** Waits until all that a call activity called has come back. */
	void awaitJoin(String municipality, String call) {
		await(() -> this.history.createHistoricActivityInstanceQuery()
			.tenantIdIn(municipality)
			.activityId(call + "#multiInstanceBody")
			.finished()
			.count() == 1);
	}

	/** Waits until no jobs are left that are due. */
	void awaitQuiet(String municipality) {
		await(() -> this.management.createJobQuery().tenantIdIn(municipality).executable().count() == 0);
	}

	/** How often a job failed, even if it did not when it was tried again. */
	long failedJobs(String municipality) {
		return this.history.createHistoricJobLogQuery().tenantIdIn(municipality).failureLog().count();
	}

	long incidents(String municipality) {
		return this.runtime.createIncidentQuery().tenantIdIn(municipality).count();
	}

	private static void await(BooleanSupplier done) {
		var latest = System.nanoTime() + LONGEST_WAIT.toNanos();
		while (!done.getAsBoolean()) {
			if (System.nanoTime() > latest) {
				throw new IllegalStateException("Nothing happens any more");
			}
			try {
				Thread.sleep(PAUSE.toMillis());
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}
	}

}
