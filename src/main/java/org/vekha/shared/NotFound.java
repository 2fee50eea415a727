package org.vekha.shared;

/**
 * Something that was named does not exist, or not for whoever asks. The message is in
 * Russian, as in every {@link RuleViolation}.
 */
public class NotFound extends RuleViolation {

	public NotFound(String message) {
		super(message);
	}

}
