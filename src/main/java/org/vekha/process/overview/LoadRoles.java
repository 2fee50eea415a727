package org.vekha.process.overview;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.vekha.access.Role;
import org.vekha.roadmap.CycleStep;

/**
 * Tells which role has to do something.
 */
final class LoadRoles {

	private static final Map<String, Role> BY_GROUP = Arrays.stream(Role.values())
		.collect(Collectors.toMap(Role::group, Function.identity()));

	/** Where somebody plays several parts, the more special one is meant. */
	private static final List<Role> SPECIAL_FIRST = List.of(Role.SCHOOL, Role.PARTNER, Role.EXPERT, Role.CURATOR,
			Role.HEAD, Role.METHODIST, Role.PSYCHOLOGIST, Role.METHODICAL_ASSOCIATION, Role.WORKING_GROUP,
			Role.COORDINATOR);

	private LoadRoles() {
	}

	/**
	 * Whose an open task is: of those who can take it, or of whoever has it in person.
	 * @param groups the groups that can take it
	 * @param own the groups of whoever has it; nothing if nobody has
	 * @param step what it is for, as far as the cycle knows it
	 */
	static Role of(Collection<String> groups, Collection<String> own, Optional<CycleStep> step) {
		var can = roles(groups);
		if (own.isEmpty()) {
			return special(can).orElse(null);
		}
		var mine = roles(own);
		return special(can.stream().filter(mine::contains).toList())
			.or(() -> step.map(each -> of(each, false)).filter(mine::contains))
			.or(() -> special(mine))
			.or(() -> special(can))
			.orElse(null);
	}

	/**
	 * Who takes a step of the cycle.
	 * @param outside whether the risk profile comes from outside, to be entered by the
	 * curator and verified by the school
	 */
	static Role of(CycleStep step, boolean outside) {
		return switch (step) {
			case SELF_ASSESSMENT -> outside ? Role.CURATOR : Role.SCHOOL;
			case RISK_PROFILE -> outside ? Role.SCHOOL : Role.CURATOR;
			case INTERVIEW, SCHOOL_SUMMARY, OBJECTIVITY_INTERVIEW, OBJECTIVITY_OUTCOME -> Role.CURATOR;
			case PROGRAMME, PROGRAMME_ORDER, CONTRACT, REPORTS, OBJECTIVITY_PLAN, OBJECTIVITY_SEMINARS -> Role.SCHOOL;
			case EXPERT_REVIEW -> Role.EXPERT;
			case PROGRAMME_CONSENT, ROADMAP_APPROVAL -> Role.HEAD;
			case SCHOOL_LIST, APPOINTMENTS, SCHEDULE, ROUND_TABLE, INDICATORS, UNFINISHED, YEAR_SUMMARY, NEXT_ROADMAP,
					OBJECTIVITY_OBSERVERS, OBJECTIVITY_OBSERVATION, OBJECTIVITY_RECHECK ->
				Role.COORDINATOR;
		};
	}

	/** The role of a group; nothing for a group that is none. */
	static Optional<Role> ofGroup(String group) {
		return Optional.ofNullable(BY_GROUP.get(group));
	}

	private static List<Role> roles(Collection<String> groups) {
		return groups.stream().flatMap(group -> ofGroup(group).stream()).toList();
	}

	private static Optional<Role> special(Collection<Role> roles) {
		return SPECIAL_FIRST.stream().filter(roles::contains).findFirst();
	}

}
