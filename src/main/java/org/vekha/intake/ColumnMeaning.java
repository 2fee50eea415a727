package org.vekha.intake;

/**
 * What stands in a column of a road map's table.
 */
public enum ColumnMeaning {

	NUMBER, TITLE, DEADLINE, RESPONSIBLE, EXPECTED_RESULT, SCHOOL_PART, OTHER

}
