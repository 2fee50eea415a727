package org.vekha.programme;

import java.time.LocalDate;

import org.vekha.shared.Require;

/**
 * What a school will do about a risk.
 *
 * @param riskNumber the number of the activated risk that the measure answers
 * @param responsible who in the school carries it out
 */
public record Measure(String riskNumber, String title, LocalDate due, String responsible, String expectedResult) {

	public Measure {
		riskNumber = Require.line(riskNumber, "Риск");
		title = Require.text(title, "Мероприятие программы");
		Require.day(due, "Срок мероприятия программы");
		responsible = Require.line(responsible, "Ответственный за мероприятие программы");
		expectedResult = Require.text(expectedResult, "Ожидаемый результат мероприятия программы");
	}

}
