package org.vekha.intake;

/**
 * How far a road map that comes in has got.
 */
public enum RoadmapImportState {

	/** It waits for the coordinator's word. */
	OPEN,

	/** It has become a road map. */
	STORED,

	/** The coordinator did not want it. */
	DISCARDED

}
