package org.vekha.programme;

/**
 * A measure as somebody typed it, with its deadline in words.
 *
 * @param id the id of the measure that the row was shown for, or anything else for a new
 * one
 */
public record WrittenMeasure(String id, String riskNumber, String title, String deadline, String responsible,
		String expectedResult) {

}
