package org.vekha.process;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;

import org.springframework.stereotype.Component;

/**
 * Fires the jobs of one municipality in place of the job executor, which is off in tests
 * so that they run the same each time.
 */
@Component
public class Jobs {

	/**
	 * More rounds than any year needs; a model that makes jobs without end fails here.
	 */
	private static final int MOST_ROUNDS = 200;

	private final ManagementService management;

	Jobs(ManagementService management) {
		this.management = management;
	}

	/** Sets the clock to noon of a day and fires what is due by then. */
	public void goTo(LocalDate day, String tenantId) {
		setClock(day);
		fireDue(tenantId);
	}

	public static void setClock(LocalDate day) {
		ClockUtil.setCurrentTime(Date.from(day.atTime(12, 0).atZone(ZoneId.of("UTC+7")).toInstant()));
	}

	/** Fires everything that is due now, and what follows from it, until all wait. */
	public void fireDue(String tenantId) {
		for (int round = 0; round < MOST_ROUNDS; round++) {
			var due = this.management.createJobQuery().tenantIdIn(tenantId).executable().list();
			if (due.isEmpty()) {
				return;
			}
			due.stream().map(Job::getId).forEach(this::fire);
		}
		throw new IllegalStateException("The jobs of %s never end".formatted(tenantId));
	}

	/** An earlier job of the round may have ended the one that comes now. */
	private void fire(String jobId) {
		if (this.management.createJobQuery().jobId(jobId).count() > 0) {
			this.management.executeJob(jobId);
		}
	}

}
