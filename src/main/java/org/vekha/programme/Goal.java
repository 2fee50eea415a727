package org.vekha.programme;

import org.vekha.shared.Require;

/**
 * What a school wants to reach about a risk.
 *
 * @param riskNumber the number of the activated risk that the goal answers
 * @param indicator by what the school will see that it has reached the goal
 */
public record Goal(String riskNumber, String text, String indicator) {

	public Goal {
		riskNumber = Require.line(riskNumber, "Риск");
		text = Require.text(text, "Цель по риску %s".formatted(riskNumber));
		indicator = Require.text(indicator, "Показатель цели по риску %s".formatted(riskNumber));
	}

}
