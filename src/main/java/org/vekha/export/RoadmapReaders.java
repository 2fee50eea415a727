package org.vekha.export;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.vekha.access.Accounts;
import org.vekha.access.Role;
import org.vekha.shared.NotFound;

import org.springframework.stereotype.Component;

/**
 * Who sees a municipality's road maps as a whole, with what all schools have done.
 */
@Component
class RoadmapReaders {

	static final Set<Role> READING = EnumSet.of(Role.COORDINATOR, Role.HEAD, Role.CONTROL, Role.REGION);

	private final Accounts accounts;

	RoadmapReaders(Accounts accounts) {
		this.accounts = accounts;
	}

	/** The municipalities whose road maps the user sees. */
	List<String> municipalitiesOf(String userId) {
		var reads = this.accounts.groupsOf(userId)
			.stream()
			.anyMatch(group -> READING.stream().map(Role::group).anyMatch(group::equals));
		return reads ? this.accounts.municipalitiesOf(userId) : List.of();
	}

	void requireReader(String userId, String municipalityId) {
		if (!municipalitiesOf(userId).contains(municipalityId)) {
			throw new NotFound("Дорожная карта не найдена.");
		}
	}

}
