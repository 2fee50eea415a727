package org.vekha.process.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.vekha.access.Accounts;
import org.vekha.access.Role;
import org.vekha.process.engine.StartupStep;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gives each role its group and its rights; municipalities are kept apart by tenants
 * beside them.
 */
@Component
@Order(1)
class RoleGrants implements StartupStep {

	/** What coordinators start themselves; all else is called by it. */
	private static final List<String> STARTED_BY_COORDINATORS = List.of("municipal-year", "partner-plan",
			"roadmap-import", "results-import", "risk-catalogue", "date-change", "school-pause", "people-change",
			"school-change");

	private static final Set<Role> WATCHING = EnumSet.of(Role.COORDINATOR, Role.CONTROL, Role.REGION);

	private static final Permission[] SEE_DIAGRAM = { ProcessDefinitionPermissions.READ };

	private static final Permission[] WATCH = { ProcessDefinitionPermissions.READ,
			ProcessDefinitionPermissions.READ_INSTANCE, ProcessDefinitionPermissions.READ_TASK,
			ProcessDefinitionPermissions.READ_HISTORY };

	private static final Permission[] COORDINATE = with(WATCH, ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
			ProcessDefinitionPermissions.READ_HISTORY_VARIABLE, ProcessDefinitionPermissions.RETRY_JOB);

	private static final Permission[] START_TOO = with(COORDINATE, ProcessDefinitionPermissions.CREATE_INSTANCE);

	private final Accounts accounts;

	private final Grants grants;

	RoleGrants(Accounts accounts, Grants grants) {
		this.accounts = accounts;
		this.grants = grants;
	}

	@Override
	public void apply() {
		this.accounts.registerGroup(AllowedActions.UNCHECKED_GROUP, "Администраторы Camunda");
		for (var resource : Resources.values()) {
			this.grants.grant(AllowedActions.UNCHECKED_GROUP, resource, Authorization.ANY, Permissions.ALL);
		}
		for (var role : Role.values()) {
			this.accounts.registerGroup(role.group(), role.title());
			if (role != Role.ADMINISTRATOR) {
				grantAll(role);
			}
		}
	}

	private void grantAll(Role role) {
		var group = role.group();
		this.grants.grant(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
		if (!WATCHING.contains(role)) {
			this.grants.grant(group, Resources.PROCESS_DEFINITION, Authorization.ANY, SEE_DIAGRAM);
			return;
		}
		this.grants.grant(group, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
		this.grants.grant(group, Resources.DECISION_DEFINITION, Authorization.ANY, Permissions.READ,
				Permissions.READ_HISTORY);
		this.grants.grant(group, Resources.GROUP, Authorization.ANY, Permissions.READ);
		if (role == Role.COORDINATOR) {
			this.grants.grant(group, Resources.PROCESS_DEFINITION, Authorization.ANY, COORDINATE);
			STARTED_BY_COORDINATORS
				.forEach(process -> this.grants.grant(group, Resources.PROCESS_DEFINITION, process, START_TOO));
			this.grants.grant(group, Resources.PROCESS_INSTANCE, Authorization.ANY, ProcessInstancePermissions.CREATE);
		}
		else {
			this.grants.grant(group, Resources.PROCESS_DEFINITION, Authorization.ANY, WATCH);
		}
	}

	private static Permission[] with(Permission[] permissions, Permission... added) {
		return Stream.of(permissions, added).flatMap(Stream::of).toArray(Permission[]::new);
	}

}
