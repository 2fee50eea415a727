package org.vekha.table;

/**
 * A cell of a table.
 *
 * @param column its column in the grid of the table, the first is 1
 * @param width how many columns it takes
 * @param text its paragraphs, one a line; empty if there are none
 * @param continued whether it only goes on below a cell that is merged downwards
 */
public record TableCell(int column, int width, String text, boolean continued) {

}
