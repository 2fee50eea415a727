package org.vekha.change;

import java.time.LocalDate;

import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * Who takes over from whom.
 *
 * @param since from which day on
 */
public record Replacement(AppointedRole role, String former, String successor, LocalDate since) {

	public Replacement {
		Require.value(role, "Кого заменяют");
		former = Require.line(former, "Прежний исполнитель");
		successor = Require.line(successor, "Новый исполнитель");
		Require.day(since, "С какого дня");
		if (former.equals(successor)) {
			throw new RuleViolation("Новый исполнитель совпадает с прежним: выберите другого человека.");
		}
	}

}
