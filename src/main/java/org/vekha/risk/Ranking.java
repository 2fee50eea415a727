package org.vekha.risk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Counts over profiles how many schools have a factor.
 */
final class Ranking {

	private static final Comparator<RankedFactor> MOST_SCHOOLS_FIRST = Comparator.comparingInt(RankedFactor::schools)
		.reversed()
		.thenComparing(ranked -> ranked.acute().size(), Comparator.reverseOrder());

	private Ranking() {
	}

	/**
	 * The factors that at least one school has, those of most schools first.
	 * @param catalogue the factors in their order, which decides between equals
	 */
	static List<RankedFactor> of(List<RiskFactor> catalogue, Collection<RiskProfile> profiles) {
		var byNumber = new TreeMap<String, RankedFactor>();
		var ordered = new ArrayList<RankedFactor>();
		for (var factor : catalogue) {
			ordered.add(byNumber.computeIfAbsent(factor.number(), number -> ranked(factor)));
		}
		for (var profile : profiles) {
			for (var risk : profile.activated()) {
				// One that has been withdrawn since is still somebody's risk
				var ranked = byNumber.computeIfAbsent(risk.number(), number -> {
					var withdrawn = ranked(new RiskFactor(number, "–", risk.titled(number)));
					ordered.add(withdrawn);
					return withdrawn;
				});
				((risk.grade() == Grade.ACUTE) ? ranked.acute() : ranked.significant()).add(profile.schoolId());
			}
		}
		return ordered.stream().filter(ranked -> ranked.schools() > 0).sorted(MOST_SCHOOLS_FIRST).toList();
	}

	private static RankedFactor ranked(RiskFactor factor) {
		return new RankedFactor(factor, new ArrayList<>(), new ArrayList<>());
	}

}
