package org.vekha.results;

/**
 * How far results that come in have got.
 */
public enum ResultsImportState {

	/** They have been read and wait for the coordinator's word. */
	READ,

	/** The coordinator wants them; they are about to be stored. */
	CONFIRMED,

	/** They are stored, all of them. */
	STORED,

	/** The coordinator did not want them. */
	DISCARDED

}
