package org.vekha.responsible;

/**
 * A part of a phrase that nobody is known by.
 *
 * @param start where it begins in the phrase
 * @param end where it ends
 */
record Unknown(int start, int end) {

}
