package org.vekha.programme;

/**
 * What the school is to change.
 *
 * @param by whose remark it is, and by which criterion
 * @param item what it is about
 */
public record Remark(String by, ProgrammeItem item, String text) {

}
