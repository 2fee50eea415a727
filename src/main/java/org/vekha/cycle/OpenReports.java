package org.vekha.cycle;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What the cycle has to know of reports when a year or a plan ends. Reports know the
 * cycle, so it is they who answer.
 */
public interface OpenReports {

	/**
	 * The reports of bodies that are still awaited.
	 * @param id the id of the year or plan that carries the road map out
	 */
	List<OpenReport> of(UUID id);

	/** Ends such a report; does nothing if it has ended meanwhile. */
	void settle(UUID reportId, boolean carryOver, String reason);

	/**
	 * A report that is still awaited.
	 *
	 * @param activityIds the rows that will end with it
	 */
	record OpenReport(UUID reportId, String label, String state, Set<UUID> activityIds) {

	}

}
