package org.vekha.cycle;

import java.util.List;
import java.util.stream.Collectors;

import org.vekha.school.School;
import org.vekha.shared.RuleViolation;

/**
 * Finds a municipality's schools by the names that people type.
 */
final class SchoolNames {

	private final List<School> schools;

	/**
	 * Takes the schools among which it looks.
	 * @param schools all schools of a municipality
	 */
	SchoolNames(List<School> schools) {
		this.schools = schools;
	}

	/**
	 * The id of the school.
	 * @param written its id, short name or full name
	 * @throws RuleViolation if none or several of the schools are called so
	 */
	String id(String written) {
		var wanted = Text.plain(written);
		var found = this.schools.stream()
			.filter(school -> List
				.of(Text.plain(school.id()), Text.plain(school.shortName()), Text.plain(school.name()))
				.contains(wanted))
			.toList();
		if (found.size() == 1) {
			return found.get(0).id();
		}
		throw new RuleViolation("Школа «%s» %s. Школы муниципалитета: %s.".formatted(written,
				found.isEmpty() ? "не найдена в вашем муниципалитете: напишите её краткое название"
						: "не определена: так называется не одна, напишите полное название",
				this.schools.stream().map(School::shortName).collect(Collectors.joining(", "))));
	}

}
