package org.vekha.objectivity;

import java.time.LocalDate;

import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * A seminar about objective assessment in which a school took part.
 *
 * @param participants how many of its people did
 */
public record Seminar(String title, LocalDate heldOn, int participants) {

	public Seminar {
		title = Require.text(title, "Семинар");
		Require.day(heldOn, "Дата семинара");
		if (participants < 1) {
			throw new RuleViolation("Семинар «%s»: укажите, сколько человек от школы участвовало.".formatted(title));
		}
	}

}
