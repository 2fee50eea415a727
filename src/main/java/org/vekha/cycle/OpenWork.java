package org.vekha.cycle;

import java.util.List;
import java.util.UUID;

/**
 * What the cycle has to know of supports of another kind when a year ends. They know the
 * cycle, so it is they who answer.
 */
public interface OpenWork {

	/** What is still open of the year. */
	List<OpenItem> of(UUID yearId);

	/** Ends it; does nothing if it has ended meanwhile. */
	void settle(UUID id, boolean carryOver, String reason);

	/**
	 * Something that is still open.
	 */
	record OpenItem(UUID id, String label, String state) {

	}

}
