package org.vekha.cycle;

import java.time.LocalDate;

import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * What was found when an agreement was asked after.
 *
 * @param day the day on which it was asked after
 * @param newDue until when it was put off; only where it was
 */
public record FollowUp(AgreementState state, LocalDate day, LocalDate newDue, String note) {

	public FollowUp {
		Require.value(state, "Что с договорённостью");
		Require.day(day, "Дата отметки");
		note = Require.optionalText(note, "Пояснение к договорённости");
		if (state == AgreementState.CANCELLED && note == null) {
			throw new RuleViolation("Договорённость снята: напишите, почему.");
		}
		if (state == AgreementState.MOVED) {
			Require.day(newDue, "Новый срок договорённости");
			if (newDue.isBefore(day)) {
				throw new RuleViolation("Новый срок договорённости (%s) уже прошёл: назначьте его не раньше %s."
					.formatted(Text.date(newDue), Text.date(day)));
			}
		}
		else {
			newDue = null;
		}
	}

}
