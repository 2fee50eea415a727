package org.vekha.roadmap;

/**
 * What stands in a column of a road map's table.
 */
public enum ColumnMeaning {

	NUMBER, TITLE, DEADLINE, RESPONSIBLE, EXPECTED_RESULT, SCHOOL_PART,

	/** What groups the rows: a direction, a task, a stage. */
	SECTION,

	OTHER

}
