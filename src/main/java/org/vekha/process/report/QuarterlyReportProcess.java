package org.vekha.process.report;

/**
 * A report for a period as a running process.
 */
public final class QuarterlyReportProcess {

	public static final String KEY = "quarterly-report";

	/** Answers to the model's gateways. */
	static final class Variables {

		static final String CHECK_NEEDED = "checkNeeded";

		static final String REPORT_ACCEPTED = "reportAccepted";

		private Variables() {
		}

	}

	private QuarterlyReportProcess() {
	}

}
