package org.vekha.identification;

import java.util.List;

import org.vekha.shared.SchoolYear;

/**
 * What the rules will propose for the next list, beside the list that is in force.
 *
 * @param newest the newest year with results, on which it rests; {@code null} if there is
 * none
 * @param fresh whether those are the results of the year that ends
 * @param leaving ids of the listed schools that the rules do not propose any more
 * @param staying ids of the listed schools that they propose again
 * @param coming ids of the schools that they propose anew
 */
public record ListOutlook(SchoolYear newest, boolean fresh, List<String> leaving, List<String> staying,
		List<String> coming) {

	static ListOutlook of(SchoolYear next, SchoolYear newest, List<String> listed, List<Proposal> proposals) {
		var proposed = proposals.stream().filter(Proposal::listed).map(Proposal::key).toList();
		return new ListOutlook(newest, next.previous().equals(newest),
				listed.stream().filter(id -> !proposed.contains(id)).toList(),
				listed.stream().filter(proposed::contains).toList(),
				proposed.stream().filter(id -> !listed.contains(id)).toList());
	}

}
