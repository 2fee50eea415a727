package org.vekha.process.engine;

import org.camunda.bpm.engine.authorization.HistoricTaskPermissions;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;

/**
 * Gives the people of a task the task itself and its comments, but no variables: what
 * they may see of these, the task's form shows them.
 */
final class TaskAuthorizations extends DefaultAuthorizationProvider {

	@Override
	protected Permission[] getRuntimePermissions(boolean enforceSpecificVariablePermission) {
		// Giving a task back counts as assigning it; to whom else, the REST filter
		// refuses.
		return new Permission[] { Permissions.READ, getDefaultUserPermissionForTask(), Permissions.TASK_ASSIGN };
	}

	@Override
	protected Permission[] getHistoricPermissions(boolean enforceSpecificVariablePermission) {
		return new Permission[] { HistoricTaskPermissions.READ };
	}

}
