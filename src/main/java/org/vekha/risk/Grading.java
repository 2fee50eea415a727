package org.vekha.risk;

import java.util.Collection;
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
	 * Returns the grades in the order of the catalogue, under its names.
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
		requireAmong(byNumber.keySet(), catalogue.stream().map(RiskFactor::number).toList());
		return catalogue.stream().map(factor -> byNumber.get(factor.number()).named(factor.title())).toList();
	}

	/**
	 * Returns the opinions.
	 * @throws RuleViolation if one is about a factor that was not graded, or two about
	 * the same
	 */
	static List<Opinion> about(List<FactorGrade> grades, List<Opinion> opinions) {
		requireKnown(byNumber(opinions, Opinion::number).keySet(), grades);
		return List.copyOf(opinions);
	}

	private static <T> Map<String, T> byNumber(List<T> items, Function<T, String> number) {
		return items.stream().collect(Collectors.toMap(number, Function.identity(), (one, other) -> {
			throw new RuleViolation("Фактор %s указан дважды.".formatted(number.apply(one)));
		}));
	}

	/** Refuses numbers of factors that were not graded. */
	static void requireKnown(Collection<String> given, List<FactorGrade> graded) {
		requireAmong(given, graded.stream().map(FactorGrade::number).toList());
	}

	private static void requireAmong(Collection<String> given, List<String> known) {
		for (var number : given) {
			if (!known.contains(number)) {
				throw new RuleViolation("Фактора %s нет в перечне рисков.".formatted(number));
			}
		}
	}

}
