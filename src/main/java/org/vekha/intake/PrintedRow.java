package org.vekha.intake;

/**
 * A row of a road map's table as it is printed: white space collapsed, nothing corrected,
 * and {@code null} where a cell is empty or the table has no such column.
 *
 * @param place where it stands, as errors tell it: «таблица 1, строка 12»
 * @param section the heading above it
 */
public record PrintedRow(String place, String number, String section, String title, String deadline, String responsible,
		String expectedResult, String schoolPart) {

}
