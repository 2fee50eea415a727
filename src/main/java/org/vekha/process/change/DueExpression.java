package org.vekha.process.change;

import java.util.Optional;
import java.util.regex.Pattern;

import org.vekha.roadmap.CycleStep;

/**
 * What a model asks the bean {@code due} for: which date of which record.
 *
 * @param question the method
 * @param variable the variable that holds the record's id
 * @param step the step of the cycle that is named, or {@code null}
 */
record DueExpression(String question, String variable, CycleStep step) {

	private static final Pattern CALL = Pattern.compile("\\$\\{due\\.(\\w+)\\((\\w+)(?:,\\s*'([A-Z_]+)')?\\)}");

	/** Reads an expression; there is nothing to read where it asks for no record. */
	static Optional<DueExpression> of(String expression) {
		var call = CALL.matcher((expression != null) ? expression.strip() : "");
		return call.matches()
				? Optional.of(new DueExpression(call.group(1), call.group(2), step(call.group(1), call.group(3))))
				: Optional.empty();
	}

	private static CycleStep step(String question, String named) {
		return switch (question) {
			case "revision" -> CycleStep.PROGRAMME;
			case "review" -> CycleStep.EXPERT_REVIEW;
			default -> (named != null) ? CycleStep.valueOf(named) : null;
		};
	}

}
