package org.vekha.responsible;

/**
 * How a word stands: named as one or as many, declined, or an abbreviation that tells
 * nothing of it.
 */
enum GrammaticalNumber {

	ONE, MANY, OBLIQUE, UNTOLD;

	/** Whether somebody is named by it, rather than whose somebody is. */
	boolean nominative() {
		return this == ONE || this == MANY;
	}

}
