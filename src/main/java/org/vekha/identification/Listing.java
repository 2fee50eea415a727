package org.vekha.identification;

import java.util.Set;

/**
 * What the rules say about a school.
 *
 * @param conditions the conditions that the school meets; empty if it is not listed
 */
public record Listing(boolean listed, Set<Condition> conditions) {

	public Listing {
		conditions = Set.copyOf(conditions);
	}

}
