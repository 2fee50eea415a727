package org.vekha.deadline;

/**
 * Says that a deadline contradicts itself or cannot be understood, and why.
 */
final class Unclear extends RuntimeException {

	Unclear(String reason) {
		super(reason, null, false, false);
	}

}
