package org.vekha.programme;

import java.time.LocalDate;
import java.util.UUID;

import org.vekha.deadline.Deadline;
import org.vekha.deadline.Period;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * What a school will do about a risk.
 *
 * @param id stays the same over the versions of the programme
 * @param riskNumber the number of the activated risk that the measure answers
 * @param deadline until when, in words that name days
 * @param responsible who in the school carries it out
 */
public record Measure(UUID id, String riskNumber, String title, Deadline deadline, String responsible,
		String expectedResult) {

	public Measure {
		Require.value(id, "Номер мероприятия программы");
		riskNumber = Require.line(riskNumber, "Риск");
		title = Require.text(title, "Мероприятие программы");
		if (Require.value(deadline, "Срок мероприятия программы").span().isEmpty()) {
			throw new RuleViolation("Срок «%s» не называет ни одного дня: укажите дату, месяц или «в течение года»."
				.formatted(deadline.phrase()));
		}
		responsible = Require.line(responsible, "Ответственный за мероприятие программы");
		expectedResult = Require.text(expectedResult, "Ожидаемый результат мероприятия программы");
	}

	/** The last day that the deadline names. */
	public LocalDate due() {
		return this.deadline.span().map(Period::end).orElseThrow();
	}

}
