package org.vekha.indicator;

import java.util.ArrayList;
import java.util.List;

/**
 * How the indicators of a school year turned out: what was reached of what was planned.
 */
public record YearEvaluation(List<EvaluatedIndicator> indicators) {

	public YearEvaluation {
		indicators = List.copyOf(indicators);
	}

	static YearEvaluation of(List<IndicatorLine> lines) {
		return new YearEvaluation(lines.stream().map(EvaluatedIndicator::of).toList());
	}

	public long count(Evaluation evaluation) {
		return this.indicators.stream().filter(each -> each.evaluation() == evaluation).count();
	}

	/** How many plans were carried out, or more than that. */
	public long reached() {
		return this.indicators.stream().filter(each -> each.evaluation().reached()).count();
	}

	/** Whether facts are still to come, so that it may change. */
	public boolean preliminary() {
		return count(Evaluation.AWAITED) > 0;
	}

	/** The whole evaluation in a sentence. */
	public String inWords() {
		var parts = new ArrayList<String>();
		parts.add("достигнуто %d из %d".formatted(reached(), this.indicators.size()));
		add(parts, "перевыполнено", Evaluation.EXCEEDED);
		add(parts, "не достигнуто", Evaluation.MISSED);
		add(parts, "ожидается", Evaluation.AWAITED);
		add(parts, "значения не будет", Evaluation.ABSENT);
		add(parts, "без плана", Evaluation.UNPLANNED);
		add(parts, "нельзя сравнить", Evaluation.INCOMPARABLE);
		return (preliminary() ? "Предварительная оценка: %s." : "Оценка: %s.").formatted(String.join(", ", parts));
	}

	private void add(List<String> parts, String what, Evaluation evaluation) {
		var count = count(evaluation);
		if (count > 0) {
			// What is exceeded is among what is reached
			parts.add((evaluation == Evaluation.EXCEEDED) ? "из них %s %d".formatted(what, count)
					: "%s %d".formatted(what, count));
		}
	}

}
