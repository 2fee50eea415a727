package org.vekha.shared;

/**
 * A refusal by a domain rule. The message is shown to the user as it is, so it is in
 * Russian and says what is wrong, where, and what to do.
 */
public class RuleViolation extends RuntimeException {

	public RuleViolation(String message) {
		super(message);
	}

}
