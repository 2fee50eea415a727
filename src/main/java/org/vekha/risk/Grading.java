package org.vekha.risk;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.vekha.shared.RuleViolation;

/**
 * Holds grades against the catalogue, and opinions against the grades.
 */
final class Grading {

	private Grading() {
	}

	/**
	 * Returns the grades in the order of the catalogue.
	 * @throws RuleViolation unless each factor of the catalogue is graded exactly once
	 */
	static List<FactorGrade> complete(List<RiskFactor> catalogue, List<FactorGrade> grades) {
		var byNumber = byNumber(grades, FactorGrade::number);
		var missing = catalogue.stream()
			.map(RiskFactor::number)
			.filter(number -> !byNumber.containsKey(number))
			.collect(Collectors.joining(", "));
		if (!missing.isEmpty()) {
			throw new RuleViolation("Оцените все факторы риска: не оценены %s.".formatted(missing));
		}
		requireKnown(byNumber, catalogue.stream().map(RiskFactor::number).toList());
		return catalogue.stream().map(factor -> byNumber.get(factor.number())).toList();
	}

	/**
	 * Returns the opinions.
	 * @throws RuleViolation if one is about a factor that was not graded, or two about
	 * the same
	 */
	static List<Opinion> about(List<FactorGrade> grades, List<Opinion> opinions) {
		requireKnown(byNumber(opinions, Opinion::number), grades.stream().map(FactorGrade::number).toList());
		return List.copyOf(opinions);
	}

	private static <T> Map<String, T> byNumber(List<T> items, Function<T, String> number) {
		return items.stream().collect(Collectors.toMap(number, Function.identity(), (one, other) -> {
			throw new RuleViolation("Фактор %s указан дважды.".formatted(number.apply(one)));
		}));
	}

	private static void requireKnown(Map<String, ?> given, List<String> known) {
		for (var number : given.keySet()) {
			if (!known.contains(number)) {
				throw new RuleViolation("Фактора %s нет в перечне рисков.".formatted(number));
			}
		}
	}

}
