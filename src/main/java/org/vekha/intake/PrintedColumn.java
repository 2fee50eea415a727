package org.vekha.intake;

/**
 * A column of a road map's table.
 *
 * @param meaning what stands in it
 * @param header its header as printed
 */
public record PrintedColumn(ColumnMeaning meaning, String header) {

}
