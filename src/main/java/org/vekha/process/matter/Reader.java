package org.vekha.process.matter;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.vekha.access.Role;
import org.vekha.process.task.VisibleTask;
import org.vekha.school.School;

/**
 * Who looks at the school of a task: the more somebody has to decide, the more there is.
 */
enum Reader {

	/** Whoever leads the school's way sees all of it. */
	LEADER,

	/** The school sees itself, and whom to ask. */
	SCHOOL,

	/**
	 * Others see what they judge the school's papers by, and neither people nor dates.
	 */
	EXPERT;

	private static final Set<Role> LEADERS = EnumSet.of(Role.COORDINATOR, Role.HEAD, Role.CONTROL, Role.CURATOR,
			Role.WORKING_GROUP, Role.REGION);

	private static final Set<Role> SPECIALISTS = EnumSet.of(Role.EXPERT, Role.METHODIST, Role.PSYCHOLOGIST,
			Role.METHODICAL_ASSOCIATION);

	/**
	 * As whom somebody who sees the task looks at the school; nobody from another school
	 * does, though both sign the same contract.
	 */
	static Optional<Reader> of(VisibleTask task, School school, Collection<String> groups) {
		if (groups.contains(school.group())) {
			return Optional.of(SCHOOL);
		}
		if (holds(groups, EnumSet.of(Role.SCHOOL, Role.PARTNER))) {
			return Optional.empty();
		}
		if (holds(groups, LEADERS) && !(task.process().equals("expert-review") && holds(groups, SPECIALISTS))) {
			return Optional.of(LEADER);
		}
		return holds(groups, SPECIALISTS) ? Optional.of(EXPERT) : Optional.empty();
	}

	private static boolean holds(Collection<String> groups, Set<Role> roles) {
		return roles.stream().map(Role::group).anyMatch(groups::contains);
	}

}
