package org.vekha.programme;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

import org.vekha.deadline.Deadline;

/**
 * What of last year's programme a school goes on with: what answers risks that are
 * activated again.
 *
 * @param measures as new ones, with their deadlines in the new year, if they could be
 * moved
 * @param leftOut the titles of the measures whose risks are not activated any more
 */
public record CarriedProgramme(String title, List<Goal> goals, List<WrittenMeasure> measures, List<String> leftOut) {

	/**
	 * Takes what goes on out of a programme.
	 * @param risks the numbers of the risks that are activated now
	 * @param moved the same deadline in the new year
	 */
	public static CarriedProgramme of(ProgrammeVersion last, String title, Collection<String> risks,
			UnaryOperator<Deadline> moved) {
		var goesOn = last.measures().stream().filter(measure -> risks.contains(measure.riskNumber()));
		return new CarriedProgramme(title,
				last.goals().stream().filter(goal -> risks.contains(goal.riskNumber())).toList(),
				goesOn
					.map(measure -> new WrittenMeasure(WrittenMeasure.NEW, measure.riskNumber(), measure.title(),
							moved.apply(measure.deadline()).phrase(), measure.responsible(), measure.expectedResult()))
					.toList(),
				last.measures()
					.stream()
					.filter(measure -> !risks.contains(measure.riskNumber()))
					.map(Measure::title)
					.toList());
	}

	/** Whether anything goes on at all. */
	public boolean isEmpty() {
		return this.goals.isEmpty() && this.measures.isEmpty();
	}

}
