package org.vekha.assessment;

import java.util.List;

/**
 * How results that come in differ from what is known.
 *
 * @param added how many are known for the first time
 * @param changed how many are known otherwise
 * @param same how many are known already
 * @param first the first of the changed ones, as many as a person can look through
 */
public record ResultChanges(long added, long changed, long same, List<ResultChange> first) {

	public ResultChanges {
		first = List.copyOf(first);
	}

}
