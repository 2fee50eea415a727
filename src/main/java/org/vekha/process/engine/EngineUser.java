package org.vekha.process.engine;

import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.identity.Authentication;

/**
 * A user as the engine checks rights: with groups and municipalities.
 */
public record EngineUser(String id, List<String> groups, List<String> municipalities) {

	public EngineUser {
		groups = (groups != null) ? List.copyOf(groups) : List.of();
		municipalities = (municipalities != null) ? List.copyOf(municipalities) : List.of();
	}

	/** What the engine knows of a user now, not what it knew at the login. */
	public static EngineUser of(String id, IdentityService identities) {
		var groups = identities.createGroupQuery().groupMember(id).list().stream().map(Group::getId).toList();
		var municipalities = identities.createTenantQuery()
			.userMember(id)
			.includingGroupsOfUser(true)
			.list()
			.stream()
			.map(Tenant::getId)
			.toList();
		return new EngineUser(id, groups, municipalities);
	}

	/** Whose request this thread works on; nobody's in a job. */
	public static Optional<EngineUser> current(IdentityService identities) {
		return Optional.ofNullable(identities.getCurrentAuthentication())
			.filter(EngineUser::isSomebody)
			.map(user -> new EngineUser(user.getUserId(), user.getGroupIds(), user.getTenantIds()));
	}

	/**
	 * Whether somebody acts. The job executor works in the name of a municipality, but of
	 * no user.
	 */
	public static boolean isSomebody(Authentication authentication) {
		return authentication != null && authentication.getUserId() != null;
	}

}
