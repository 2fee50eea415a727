package org.vekha.objectivity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * The minutes of a talk with a school's leaders about the objectivity of its results.
 */
public record Talk(LocalDate heldOn, String participants, String findings) {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

	public Talk {
		Require.day(heldOn, "Дата проведения");
		participants = Require.text(participants, "Участники");
		findings = Require.text(findings, "Выводы об объективности");
	}

	static void requirePast(String what, LocalDate day, LocalDate today) {
		if (Require.day(day, what).isAfter(today)) {
			throw new RuleViolation(
					"%s (%s) ещё не наступила: внесите, что уже было.".formatted(what, day.format(DATE)));
		}
	}

}
