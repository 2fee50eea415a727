package org.vekha.process.school;

/**
 * One expert's review of a programme as a running process; experts never share one, since
 * neither may see what the other writes.
 */
public final class ExpertReviewProcess {

	public static final String KEY = "expert-review";

	private ExpertReviewProcess() {
	}

}
