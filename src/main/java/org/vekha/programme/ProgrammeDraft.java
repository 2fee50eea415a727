package org.vekha.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.vekha.deadline.Period;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * A programme as a school submits it.
 */
public record ProgrammeDraft(String title, List<Goal> goals, List<Measure> measures) {

	private static final int MOST_GOALS = 100;

	private static final int MOST_MEASURES = 100;

	public ProgrammeDraft {
		title = Require.line(title, "Название программы");
		goals = Require.list(goals, MOST_GOALS, "Цели программы");
		measures = Require.list(measures, MOST_MEASURES, "Мероприятия программы");
	}

	/** Refuses a programme that leaves a risk unanswered or ends after the year. */
	void require(LocalDate earliest, ProgrammeTerms terms) {
		requireAnswers(terms);
		for (int row = 1; row <= this.measures.size(); row++) {
			var measure = this.measures.get(row - 1);
			if (measure.due().isBefore(earliest) || measure.due().isAfter(terms.lastDay())) {
				throw new RuleViolation("Мероприятие %d «%s»: срок должен быть между %s и %s.".formatted(row,
						measure.title(), earliest.format(Period.DATE), terms.lastDay().format(Period.DATE)));
			}
		}
	}

	private void requireAnswers(ProgrammeTerms terms) {
		var faults = new ArrayList<String>();
		new TreeMap<>(terms.risks()).forEach((number, title) -> {
			if (this.goals.stream().noneMatch(goal -> goal.riskNumber().equals(number))) {
				faults.add("Риск %s «%s»: впишите цель и показатель.".formatted(number, title));
			}
			if (this.measures.stream().noneMatch(measure -> measure.riskNumber().equals(number))) {
				faults.add("Риск %s «%s»: на каждый риск нужно хотя бы одно мероприятие.".formatted(number, title));
			}
		});
		if (!faults.isEmpty()) {
			throw new RuleViolation(String.join(" ", faults));
		}
	}

}
