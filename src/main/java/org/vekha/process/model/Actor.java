package org.vekha.process.model;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.vekha.behalf.EntriesForOthers;

import org.springframework.stereotype.Component;

/**
 * Tells who is acting: the user who completed the task that a record task follows.
 */
@Component
public class Actor {

	private final IdentityService identity;

	private final EntriesForOthers entries;

	Actor(IdentityService identity, EntriesForOthers entries) {
		this.identity = identity;
		this.entries = entries;
	}

	/**
	 * Whose act it is: the user's own, or that of the performer for whom the user enters
	 * it.
	 */
	public String actingFor(String performer, DelegateExecution execution) {
		var user = userId();
		return this.entries.enters(user, execution.getProcessInstanceId()) ? performer : user;
	}

	/**
	 * The user's id.
	 * @throws IllegalStateException if nobody is logged in, as in a job
	 */
	public String userId() {
		var authentication = this.identity.getCurrentAuthentication();
		if (authentication == null || authentication.getUserId() == null) {
			throw new IllegalStateException("Не удалось определить, кто выполняет задачу: войдите заново.");
		}
		return authentication.getUserId();
	}

}
