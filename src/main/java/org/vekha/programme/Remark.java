package org.vekha.programme;

/**
 * What the school is to change.
 *
 * @param item what the remark is about and whose it is
 */
public record Remark(String item, String text) {

}
