package org.vekha.programme;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * A programme as a school submits it.
 */
public record ProgrammeDraft(String title, String goal, List<Measure> measures) {

	private static final int MOST_MEASURES = 100;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

	public ProgrammeDraft {
		title = Require.line(title, "Название программы");
		goal = Require.text(goal, "Цель программы");
		measures = Require.list(measures, MOST_MEASURES, "Мероприятия программы");
	}

	void requireDueBetween(LocalDate earliest, LocalDate latest) {
		for (var measure : this.measures) {
			if (measure.due().isBefore(earliest) || measure.due().isAfter(latest)) {
				throw new RuleViolation("Срок мероприятия «%s» должен быть между %s и %s.".formatted(measure.title(),
						DAY.format(earliest), DAY.format(latest)));
			}
		}
	}

}
