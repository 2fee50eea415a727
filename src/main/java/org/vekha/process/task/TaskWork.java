package org.vekha.process.task;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.vekha.access.Role;

import org.springframework.stereotype.Component;

/**
 * Tells those who do a task from those who only watch it: whoever reads along in a
 * municipality adds nothing.
 */
@Component
class TaskWork {

	private final IdentityService identities;

	private final AuthorizationService authorizations;

	TaskWork(IdentityService identities, AuthorizationService authorizations) {
		this.identities = identities;
		this.authorizations = authorizations;
	}

	/**
	 * Whether the user who is logged in, and sees the task, may work on it: its own
	 * people, and the coordinator in place of any of them.
	 */
	boolean mayBeDoneBy(VisibleTask task) {
		var user = this.identities.getCurrentAuthentication();
		return user.getGroupIds().contains(Role.COORDINATOR.group()) || this.authorizations
			.isUserAuthorized(user.getUserId(), user.getGroupIds(), Permissions.TASK_WORK, Resources.TASK, task.id());
	}

}
