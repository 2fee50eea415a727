package org.vekha.cycle;

import java.util.Collection;
import java.util.Collections;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.vekha.shared.RuleViolation;

/**
 * Shares the experts of a year out among its schools.
 */
final class ExpertPanel {

	private final List<String> experts;

	private final int perProgramme;

	ExpertPanel(List<String> experts, int perProgramme) {
		if (experts.size() < perProgramme) {
			throw new RuleViolation("Программу оценивают %d эксперта(ов), а назначено %d: добавьте экспертов."
				.formatted(perProgramme, experts.size()));
		}
		this.experts = experts;
		this.perProgramme = perProgramme;
	}

	/**
	 * The experts for a school: in turn, so that each gets as many as the others, and the
	 * school's own curator only if there is nobody else.
	 * @param place the school's place among all
	 * @param staff experts who work at the school and so cannot judge its programme
	 */
	List<String> forSchool(int place, String curator, Collection<String> staff) {
		var turn = new ArrayList<>(this.experts);
		turn.removeAll(staff);
		Collections.rotate(turn, -place * this.perProgramme);
		return Stream
			.concat(turn.stream().filter(expert -> !expert.equals(curator)), turn.stream().filter(curator::equals))
			.limit(this.perProgramme)
			.toList();
	}

	/**
	 * The experts who can really review: others of the year step in for those excluded,
	 * and the curator only if there is nobody else. There may be nobody.
	 */
	static List<String> without(Collection<String> excluded, String curator, List<String> assigned,
			List<String> ofYear) {
		var able = Stream.concat(assigned.stream(), ofYear.stream())
			.distinct()
			.filter(expert -> !excluded.contains(expert))
			.toList();
		return Stream
			.concat(able.stream().filter(expert -> !expert.equals(curator)), able.stream().filter(curator::equals))
			.limit(assigned.size())
			.toList();
	}

}
