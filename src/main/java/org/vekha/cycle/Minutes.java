package org.vekha.cycle;

import java.time.LocalDate;
import java.util.List;

import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * The minutes of the closing round table.
 */
public record Minutes(LocalDate heldOn, String participants, String findings, String decisions,
		List<GivenAssignment> assignments) {

	public Minutes {
		Require.day(heldOn, "Дата проведения");
		participants = Require.text(participants, "Участники");
		findings = Require.text(findings, "Выводы");
		decisions = Require.text(decisions, "Решения");
		assignments = (assignments != null) ? List.copyOf(assignments) : List.of();
		for (var assignment : assignments) {
			if (assignment.due().isBefore(heldOn)) {
				throw new RuleViolation("Срок поручения «%s» (%s) раньше даты проведения (%s)."
					.formatted(assignment.text(), Text.date(assignment.due()), Text.date(heldOn)));
			}
		}
	}

	/** Refuses minutes of a meeting that has not taken place yet. */
	static void requireHeld(LocalDate heldOn, LocalDate today) {
		if (heldOn.isAfter(today)) {
			throw new RuleViolation("Дата проведения (%s) ещё не наступила.".formatted(Text.date(heldOn)));
		}
	}

}
