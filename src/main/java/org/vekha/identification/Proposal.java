package org.vekha.identification;

import java.util.List;
import java.util.Set;

/**
 * What the rules would propose for a school if its results were recorded.
 *
 * @param key what tells the school from others
 * @param conditions the conditions that it meets; empty if it is not listed
 * @param reasons the low results of both years, the newest first
 * @param explanation the whole reasoning in Russian sentences
 */
public record Proposal(String key, boolean listed, Set<Condition> conditions, List<LowResult> reasons,
		String explanation) {

}
