package org.vekha.process.model;

import org.camunda.bpm.engine.IdentityService;

import org.springframework.stereotype.Component;

/**
 * Tells who is acting: the user who completed the task that a record task follows.
 */
@Component
public class Actor {

	private final IdentityService identity;

	Actor(IdentityService identity) {
		this.identity = identity;
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
