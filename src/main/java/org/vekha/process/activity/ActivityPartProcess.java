package org.vekha.process.activity;

/**
 * One body's or school's share of an activity as a running process.
 */
public final class ActivityPartProcess {

	public static final String KEY = "activity-part";

	/** Answers to the model's gateways. */
	static final class Variables {

		static final String ACCEPTANCE_NEEDED = "acceptanceNeeded";

		static final String ACTIVITY_ACCEPTED = "activityAccepted";

		private Variables() {
		}

	}

	private ActivityPartProcess() {
	}

}
