package org.vekha.reporting;

/**
 * What a line of a report is about: a measure of a school's programme, or an activity of
 * the road map.
 */
public enum LineKind {

	MEASURE, ACTIVITY

}
