package org.vekha.process.access;

import org.vekha.shared.RuleViolation;

/**
 * Whoever asks may not have it.
 */
public class NotAllowed extends RuleViolation {

	NotAllowed(String message) {
		super(message);
	}

}
