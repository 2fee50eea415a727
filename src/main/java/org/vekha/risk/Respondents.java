package org.vekha.risk;

import org.vekha.shared.RuleViolation;

/**
 * How many of a group were asked, and how many answered.
 */
public record Respondents(int invited, int answered) {

	static final Respondents NONE = new Respondents(0, 0);

	public Respondents {
		if (invited < 0 || answered < 0) {
			throw new RuleViolation("Число опрошенных не может быть меньше нуля.");
		}
	}

	/** How many of those who answered said so, with the share. */
	String withShare(int voices) {
		return "%d из %d (%d %%)".formatted(voices, this.answered, Math.round(voices * 100.0 / this.answered));
	}

}
