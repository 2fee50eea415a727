package org.vekha.identification;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.vekha.assessment.AssessmentResult;

/**
 * How many pupils stand behind a figure. With few of them a share says little, and a
 * change of it nothing.
 */
final class GroupSize {

	private static final int SMALL_GROUP = 10;

	private GroupSize() {
	}

	/** Whether the figure is, or may be, that of a small group. */
	static boolean small(Candidate school, AssessmentResult result) {
		return (result.participants() != null) ? result.participants() < SMALL_GROUP : school.small();
	}

	/** What to add to the figure of a small group, «3 из 5»; empty for others. */
	static String note(Candidate school, AssessmentResult result) {
		if (!small(school, result)) {
			return "";
		}
		return (result.participants() != null) ? "%s из %d".formatted(pupilsBehind(result), result.participants())
				: "возможно, меньше %d участников".formatted(SMALL_GROUP);
	}

	private static BigDecimal pupilsBehind(AssessmentResult result) {
		return result.percentTwo()
			.multiply(BigDecimal.valueOf(result.participants()))
			.divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP);
	}

}
