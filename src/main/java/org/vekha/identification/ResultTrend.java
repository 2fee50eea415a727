package org.vekha.identification;

import java.util.regex.Pattern;

import org.vekha.shared.SchoolYear;

/**
 * How many procedures were low in a school in the newest year with results, and in the
 * year before.
 *
 * @param smallGroups whether a low figure is, or may be, that of a small group
 */
public record ResultTrend(String schoolId, SchoolYear last, long low, long lowBefore, boolean smallGroups) {

	private static final Pattern SMALL = Pattern.compile("\\d+ участников|\\d+ из \\d+");

	static ResultTrend of(Proposal proposal, SchoolYear last) {
		return new ResultTrend(proposal.key(), last, low(proposal, last), low(proposal, last.previous()),
				proposal.reasons().stream().anyMatch(reason -> SMALL.matcher(reason.note()).find()));
	}

	private static long low(Proposal proposal, SchoolYear year) {
		return proposal.reasons().stream().filter(reason -> reason.schoolYear().equals(year)).count();
	}

}
