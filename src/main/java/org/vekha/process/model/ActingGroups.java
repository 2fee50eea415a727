package org.vekha.process.model;

import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.vekha.access.Accounts;
import org.vekha.access.Role;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.Reporter;
import org.vekha.school.Schools;

/**
 * Finds the group that acts for somebody whom a road map names.
 */
@Component
public class ActingGroups {

	private final Accounts accounts;

	private final Schools schools;

	ActingGroups(Accounts accounts, Schools schools) {
		this.accounts = accounts;
		this.schools = schools;
	}

	/**
	 * The group of the school or the body. Where nobody of a body logs in, the
	 * accompanying methodist acts for it, and where there is none, the coordinator.
	 */
	public String of(Reporter reporter, String municipalityId) {
		return (reporter.schoolId() != null) ? this.schools.get(reporter.schoolId()).group()
				: of(reporter.body(), municipalityId);
	}

	/** Whether the coordinator acts, who then has seen what there is to accept. */
	public boolean isCoordinator(Reporter reporter, String municipalityId) {
		return of(reporter, municipalityId).equals(Role.COORDINATOR.group());
	}

	private String of(Body body, String municipalityId) {
		return Stream.of(body.groupKey().orElse(Role.METHODIST.group()), Role.METHODIST.group())
			.distinct()
			.filter(group -> this.accounts.anyone(municipalityId, group))
			.findFirst()
			.orElse(Role.COORDINATOR.group());
	}

}
