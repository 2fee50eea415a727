package org.vekha.identification;

/**
 * What matters about a school beside its results when it is examined.
 *
 * @param pupils the number of pupils on the roll, or {@code null} if not known
 * @param resultsBiased whether its results of the last year showed signs of bias
 */
record Candidate(Integer pupils, boolean resultsBiased) {

	private static final int SMALL_SCHOOL = 100;

	boolean small() {
		return this.pupils != null && this.pupils < SMALL_SCHOOL;
	}

}
