package org.vekha.objectivity;

import java.time.LocalDate;

import org.vekha.shared.Require;

/**
 * What a school does so that its results are objective.
 */
public record ObjectivityMeasure(String title, LocalDate due, String responsible, String expectedResult) {

	public ObjectivityMeasure {
		title = Require.text(title, "Мера");
		Require.day(due, "Срок меры");
		responsible = Require.line(responsible, "Ответственный за меру");
		expectedResult = Require.optionalText(expectedResult, "Ожидаемый результат");
	}

}
