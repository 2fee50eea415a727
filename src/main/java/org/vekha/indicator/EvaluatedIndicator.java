package org.vekha.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An indicator with what the comparison of its fact with its plan comes to.
 *
 * @param percentOfPlan the fact as a share of the plan, or {@code null} where that cannot
 * be computed
 * @param note what to bear in mind when reading the evaluation, or {@code null}
 */
public record EvaluatedIndicator(IndicatorLine line, Evaluation evaluation, BigDecimal percentOfPlan, String note) {

	private static final String NO_DIRECTION = "Направление не указано: считается достигнутым, если факт не ниже плана.";

	static EvaluatedIndicator of(IndicatorLine line) {
		if (line.absent()) {
			return new EvaluatedIndicator(line, Evaluation.ABSENT, null, null);
		}
		if (line.fact() == null) {
			return new EvaluatedIndicator(line, Evaluation.AWAITED, null, null);
		}
		if (line.plan() == null) {
			return new EvaluatedIndicator(line, Evaluation.UNPLANNED, null, null);
		}
		var fact = new Amount(line.fact()).number();
		var plan = new Amount(line.plan()).number();
		if (fact.isPresent() && plan.isPresent()) {
			return ofNumbers(line, fact.get(), plan.get());
		}
		var words = (fact.isEmpty() && plan.isEmpty()) ? Words.compare(line.fact(), line.plan()) : null;
		if (words == null || words.isEmpty()) {
			return new EvaluatedIndicator(line, Evaluation.INCOMPARABLE, null,
					"План «%s» и факт «%s» нельзя сравнить.".formatted(line.plan(), line.fact()));
		}
		return new EvaluatedIndicator(line, byOrder(words.getAsInt()), null, null);
	}

	/**
	 * More than planned is «перевыполнен» only where it is said which way the indicator
	 * is to move; without a direction, as with «не хуже», the plan is the least.
	 */
	private static EvaluatedIndicator ofNumbers(IndicatorLine line, BigDecimal fact, BigDecimal plan) {
		var order = fact.compareTo(plan);
		var share = percent(fact, plan);
		if (line.direction() == null) {
			return new EvaluatedIndicator(line, (order >= 0) ? Evaluation.REACHED : Evaluation.MISSED, share,
					NO_DIRECTION);
		}
		var evaluation = switch (line.direction()) {
			case UP -> byOrder(order);
			case DOWN -> byOrder(-order);
			case KEEP -> (order >= 0) ? Evaluation.REACHED : Evaluation.MISSED;
		};
		return new EvaluatedIndicator(line, evaluation, share, null);
	}

	private static Evaluation byOrder(int order) {
		if (order == 0) {
			return Evaluation.REACHED;
		}
		return (order > 0) ? Evaluation.EXCEEDED : Evaluation.MISSED;
	}

	private static BigDecimal percent(BigDecimal fact, BigDecimal plan) {
		return (plan.signum() != 0) ? fact.movePointRight(2).divide(plan, 1, RoundingMode.HALF_UP) : null;
	}

}
