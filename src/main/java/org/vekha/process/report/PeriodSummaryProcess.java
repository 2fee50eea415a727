package org.vekha.process.report;

/**
 * The summary of all reports for a period as a running process.
 */
public final class PeriodSummaryProcess {

	public static final String KEY = "period-summary";

	private PeriodSummaryProcess() {
	}

}
