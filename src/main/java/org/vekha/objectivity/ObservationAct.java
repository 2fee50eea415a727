package org.vekha.objectivity;

import java.time.LocalDate;

import org.vekha.shared.Require;

/**
 * What the observers saw.
 *
 * @param violations whether the procedure was violated
 */
public record ObservationAct(LocalDate date, String number, boolean violations, String findings) {

	public ObservationAct {
		Require.day(date, "Дата акта");
		number = Require.optionalLine(number, "Номер акта");
		findings = Require.text(findings, "Что увидели наблюдатели");
	}

}
