package org.vekha.process;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.IdentityService;
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

	private final IdentityService identities;

	Jobs(ManagementService management, IdentityService identities) {
		this.management = management;
		this.identities = identities;
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
			due.stream().map(Job::getId).forEach(id -> fire(id, tenantId));
		}
		throw new IllegalStateException("The jobs of %s never end".formatted(tenantId));
	}

	/**
	 * An earlier job of the round may have ended the one that comes now. As the job
	 * executor does, it runs in the name of the municipality, but of no user.
	 */
	private void fire(String jobId, String tenantId) {
		if (this.management.createJobQuery().jobId(jobId).count() > 0) {
			this.identities.setAuthentication(null, null, List.of(tenantId));
			try {
				this.management.executeJob(jobId);
			}
			finally {
				this.identities.clearAuthentication();
			}
		}
	}

}
