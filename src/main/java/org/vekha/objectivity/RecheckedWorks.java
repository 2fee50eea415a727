package org.vekha.objectivity;

import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * The works of a procedure that the municipal commission marked once more.
 *
 * @param works how many
 * @param confirmed of how many of them the mark was confirmed
 */
public record RecheckedWorks(String procedure, int works, int confirmed) {

	public RecheckedWorks {
		procedure = Require.text(procedure, "Процедура");
		if (works < 1) {
			throw new RuleViolation("«%s»: укажите, сколько работ перепроверено.".formatted(procedure));
		}
		if (confirmed < 0 || confirmed > works) {
			throw new RuleViolation("«%s»: подтверждено %d оценок из %d – такого не бывает, исправьте числа."
				.formatted(procedure, confirmed, works));
		}
	}

}
