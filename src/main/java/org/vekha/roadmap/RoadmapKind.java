package org.vekha.roadmap;

/**
 * Whose road map it is.
 */
public enum RoadmapKind {

	MUNICIPAL, PARTNER, SCHOOL

}
