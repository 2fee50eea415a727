package org.vekha.risk;

import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * What the curator thinks of a school's grade.
 *
 * @param number the number of the graded factor
 * @param reason why the curator sees it otherwise; may be missing only if they agree
 */
public record Opinion(String number, boolean agrees, String reason) {

	public Opinion {
		number = Require.line(number, "Номер фактора риска");
		reason = Require.optionalText(reason, "Причина несогласия по фактору " + number);
		if (!agrees && reason == null) {
			throw new RuleViolation("Вы не согласны с оценкой фактора %s: укажите причину.".formatted(number));
		}
	}

}
