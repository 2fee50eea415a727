package org.vekha.process.access;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

import org.springframework.stereotype.Component;

/**
 * Grants rights to groups. A grant that is there already is brought up to date: a second
 * one for the same group and resource would break a unique index.
 */
@Component
class Grants {

	private final AuthorizationService authorizations;

	Grants(AuthorizationService authorizations) {
		this.authorizations = authorizations;
	}

	/**
	 * Makes these the rights of the group on the resource, neither more nor fewer.
	 * @param resourceId one resource, or {@link Authorization#ANY}
	 */
	void grant(String group, Resource resource, String resourceId, Permission... permissions) {
		var known = this.authorizations.createAuthorizationQuery()
			.authorizationType(Authorization.AUTH_TYPE_GRANT)
			.groupIdIn(group)
			.resourceType(resource)
			.resourceId(resourceId)
			.singleResult();
		var grant = (known != null) ? known : this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
		if (known == null) {
			grant.setGroupId(group);
			grant.setResource(resource);
			grant.setResourceId(resourceId);
		}
		grant.setPermissions(permissions);
		this.authorizations.saveAuthorization(grant);
	}

}
