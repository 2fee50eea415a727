package org.vekha.identification;

import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

import org.vekha.assessment.AssessmentResult;
import org.vekha.shared.SchoolYear;

/**
 * Says in sentences why a school is proposed for the list or not, so that the coordinator
 * can hold it against the official list.
 */
final class Explanation {

	private final Candidate school;

	private final ExaminedYears years;

	private final Listing listing;

	private final List<LowResult> low;

	private final List<AssessmentResult> results;

	Explanation(Candidate school, ExaminedYears years, Listing listing, List<LowResult> low,
			List<AssessmentResult> results) {
		this.school = school;
		this.years = years;
		this.listing = listing;
		this.low = low;
		this.results = results;
	}

	@Override
	public String toString() {
		if (this.results.stream().noneMatch(AssessmentResult::hasFigures)) {
			return ("Нет результатов за %s и %s учебные годы: по правилу школа в список не предлагается. "
					+ "Сверьте с официальным списком.")
				.formatted(this.years.last(), this.years.previous());
		}
		var text = new StringJoiner(" ");
		text.add(verdict());
		text.add("Учтены результаты за %s и %s учебные годы.".formatted(this.years.last(), this.years.previous()));
		this.years.both().forEach(year -> text.add(lowResults(year)));
		addMissing(text);
		addWarnings(text);
		return text.toString();
	}

	private String verdict() {
		if (!this.listing.listed()) {
			return "Школа в список не предлагается: ни одно условие не выполнено.";
		}
		return "Школа предлагается в список: выполнено %s.".formatted(titles(this.listing.conditions()));
	}

	private static String titles(Set<Condition> conditions) {
		return conditions.stream().sorted().map(Condition::title).collect(Collectors.joining("; "));
	}

	private String lowResults(SchoolYear year) {
		var found = this.low.stream()
			.filter(result -> result.schoolYear().equals(year))
			.map(LowResult::inWords)
			.collect(Collectors.joining(", "));
		return "Низкие результаты за %s: %s.".formatted(year, found.isEmpty() ? "нет" : found);
	}

	private void addMissing(StringJoiner text) {
		var missing = this.results.stream()
			.filter(result -> !result.hasFigures())
			.map(result -> "%s за %s (%s)".formatted(result.procedure().label(), result.schoolYear(),
					result.noDataReason().title()))
			.collect(Collectors.joining(", "));
		if (!missing.isEmpty()) {
			text.add("Нет данных: %s.".formatted(missing));
		}
	}

	private void addWarnings(StringJoiner text) {
		if (this.years.outdated()) {
			text.add("Внимание: более новых результатов нет, использованы данные прошлых лет.");
		}
		if (this.school.resultsBiased()) {
			text.add("За %s отмечены признаки необъективных результатов: улучшение требует проверки."
				.formatted(this.years.last()));
		}
	}

}
