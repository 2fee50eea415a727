package org.vekha.process.school;

/**
 * One expert's review of a programme as a running process; experts never share one, since
 * neither may see what the other writes.
 */
public final class ExpertReviewProcess {

	public static final String KEY = "expert-review";

	private ExpertReviewProcess() {
	}

	/** Answers to the gateways of the model. */
	static final class Variables {

		static final String EXPERT_ABLE = "expertAble";

		static final String REVIEW_GIVEN = "reviewGiven";

		private Variables() {
		}

	}

}
