package org.vekha.reporting;

/**
 * Tells which files show what of a report is done. Files are kept with the tasks, so it
 * is the processes that answer.
 */
@FunctionalInterface
public interface LinePapers {

	Attachments of(QuarterlyReport report);

}
