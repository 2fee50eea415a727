package org.vekha.risk;

import java.util.List;

/**
 * A risk factor and the schools in which it shows.
 *
 * @param significant the ids of the schools in which it is significant
 * @param acute the ids of the schools in which it is acute
 */
public record RankedFactor(RiskFactor factor, List<String> significant, List<String> acute) {

	public int schools() {
		return this.significant.size() + this.acute.size();
	}

}
