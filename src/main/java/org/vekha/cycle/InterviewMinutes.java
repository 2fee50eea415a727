package org.vekha.cycle;

import java.time.LocalDate;
import java.util.List;

import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * The minutes of the interview with a school's leaders.
 */
public record InterviewMinutes(LocalDate heldOn, String participants, String findings, List<Agreement> agreements) {

	public InterviewMinutes {
		Require.day(heldOn, "Дата проведения");
		participants = Require.text(participants, "Участники");
		findings = Require.text(findings, "Выводы");
		agreements = (agreements != null) ? List.copyOf(agreements) : List.of();
		for (var agreement : agreements) {
			if (agreement.due().isBefore(heldOn)) {
				throw new RuleViolation("Срок договорённости «%s» (%s) раньше даты проведения (%s)."
					.formatted(agreement.text(), Text.date(agreement.due()), Text.date(heldOn)));
			}
		}
	}

}
