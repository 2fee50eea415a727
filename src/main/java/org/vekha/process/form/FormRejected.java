package org.vekha.process.form;

import java.util.List;

import org.vekha.shared.RuleViolation;

/**
 * What was submitted does not fit the form.
 */
public class FormRejected extends RuleViolation {

	private static final int MOST_SHOWN = 7;

	private final List<String> faults;

	FormRejected(List<String> faults) {
		super(message(faults));
		this.faults = List.copyOf(faults);
	}

	/** One sentence for each fault, in the order of the form. */
	public List<String> faults() {
		return this.faults;
	}

	private static String message(List<String> faults) {
		var shown = String.join(" ", faults.subList(0, Math.min(faults.size(), MOST_SHOWN)));
		return (faults.size() > MOST_SHOWN) ? "%s И ещё замечаний: %d.".formatted(shown, faults.size() - MOST_SHOWN)
				: shown;
	}

}
