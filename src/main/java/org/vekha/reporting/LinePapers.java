package org.vekha.reporting;

import java.util.Set;
import java.util.UUID;

/**
 * Tells which lines of a report a file shows to be done. Files are kept with the tasks,
 * so it is the processes that answer.
 */
@FunctionalInterface
public interface LinePapers {

	/** The ids of the lines of the report, or of their measures, with a file. */
	Set<UUID> attachedTo(QuarterlyReport report);

}
