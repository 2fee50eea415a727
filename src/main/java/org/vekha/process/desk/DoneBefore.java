package org.vekha.process.desk;

import java.time.LocalDate;

import org.camunda.bpm.engine.RuntimeService;
import org.vekha.process.engine.AsSystem;
import org.vekha.roadmap.ActivityParts;
import org.vekha.shared.RuleViolation;

import org.springframework.stereotype.Component;

/**
 * Ends the work on what had been done before the road map was approved: nobody is asked
 * to report on it any more.
 */
@Component
class DoneBefore {

	private static final String REPORT = "Task_ReportActivity";

	private static final String END = "EndEvent_PartReported";

	private final ActivityParts parts;

	private final RuntimeService runtime;

	private final AsSystem asSystem;

	DoneBefore(ActivityParts parts, RuntimeService runtime, AsSystem asSystem) {
		this.parts = parts;
		this.runtime = runtime;
		this.asSystem = asSystem;
	}

	void note(DeskTask task, DeskScope scope, LocalDate doneOn) {
		if (!scope.isCoordinator()) {
			throw new RuleViolation("это отмечает координатор.");
		}
		if (!task.key().equals(REPORT)) {
			throw new RuleViolation("так отмечают только исполнение мероприятий дорожной карты.");
		}
		this.parts.markDoneBeforeApproval(task.subjectId(), doneOn);
		this.asSystem.run(() -> this.runtime.createProcessInstanceModification(task.instanceId())
			.cancelAllForActivity(REPORT)
			.startBeforeActivity(END)
			.execute());
	}

}
