package org.vekha.setup;

import java.util.List;

/**
 * A row of a table as it was checked.
 */
public interface CheckedRow {

	/** Where it stands in the file. */
	String place();

	/** Why it cannot be stored as it is. */
	List<String> faults();

	/** What is worth a look before it is stored. */
	List<String> notes();

	/** The lowest comes first: what is wrong, what is worth a look, what is clear. */
	default int rank() {
		return !faults().isEmpty() ? 0 : !notes().isEmpty() ? 1 : 2;
	}

}
