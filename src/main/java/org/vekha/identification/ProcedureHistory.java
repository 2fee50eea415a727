package org.vekha.identification;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.vekha.assessment.Procedure;
import org.vekha.shared.SchoolYear;

/**
 * How a school did in one procedure over the years.
 *
 * @param results of the years of which anything is known, the oldest first
 * @param voluntary whether the school took part by its own choice in one of them
 * @param trend how the newest result compares with that of the year before, in words, or
 * why it does not compare
 */
public record ProcedureHistory(Procedure procedure, List<YearResult> results, boolean voluntary, String trend) {

	static ProcedureHistory of(Procedure procedure, List<YearResult> results, Set<SchoolYear> biased) {
		var ordered = results.stream().sorted(Comparator.comparing(YearResult::year)).toList();
		return new ProcedureHistory(procedure, ordered,
				ordered.stream().anyMatch(result -> result.hasFigures() && procedure.voluntary(result.year())),
				trend(ordered, biased));
	}

	/** What is known of that year. */
	public Optional<YearResult> in(SchoolYear year) {
		return this.results.stream().filter(result -> result.year().equals(year)).findFirst();
	}

	private static String trend(List<YearResult> results, Set<SchoolYear> biased) {
		var figures = results.stream().filter(YearResult::hasFigures).toList();
		if (figures.isEmpty()) {
			return "нет данных";
		}
		var last = figures.get(figures.size() - 1);
		var before = figures.stream().filter(result -> result.year().equals(last.year().previous())).findFirst();
		if (before.isEmpty()) {
			return "сравнить не с чем: нет данных за %s".formatted(last.year().previous());
		}
		if (last.small() || before.get().small()) {
			return "малая группа, динамика не оценивается";
		}
		var change = last.percent().subtract(before.get().percent());
		return (change.signum() < 0 && biased.contains(last.year()))
				? inWords(change) + ", требует проверки: признаки необъективных результатов" : inWords(change);
	}

	/** More of «2» is worse, which the word alone would not tell. */
	private static String inWords(BigDecimal change) {
		var points = change.abs().stripTrailingZeros().toPlainString().replace('.', ',');
		return switch (change.signum()) {
			case -1 -> "улучшение: «2» меньше на %s п. п.".formatted(points);
			case 1 -> "ухудшение: «2» больше на %s п. п.".formatted(points);
			default -> "без изменений";
		};
	}

}
