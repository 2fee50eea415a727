package org.vekha.reporting;

import java.time.LocalDate;
import java.util.UUID;

import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * What is entered about a measure in the table of a school's measures.
 *
 * @param measureId the measure
 * @param known the number of the mark that whoever enters it has seen, or 0
 * @param state how far it has come
 * @param doneOn when it was done, if it was
 * @param count the result in figures, or {@code null}
 * @param note more about it, or {@code null}
 * @param paper what shows that it is done, or {@code null}
 */
public record Marking(UUID measureId, int known, MarkState state, LocalDate doneOn, Count count, String note,
		Paper paper) {

	public Marking {
		Require.value(measureId, "Мероприятие программы");
		Require.value(state, "Состояние");
		note = Require.optionalText(note, "Примечание");
		if (state == MarkState.DONE || state == MarkState.PARTLY_DONE) {
			Require.day(doneOn, "Дата исполнения");
		}
		else {
			doneOn = null;
		}
	}

	void requireUntil(LocalDate today) {
		if (this.doneOn != null && this.doneOn.isAfter(today)) {
			throw new RuleViolation("дата исполнения ещё не наступила.");
		}
	}

}
