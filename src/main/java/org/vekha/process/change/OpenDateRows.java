package org.vekha.process.change;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vekha.change.DateFilter;
import org.vekha.change.DatedItem;
import org.vekha.change.OpenDate;
import org.vekha.change.OpenDates;
import org.vekha.change.Travels;
import org.vekha.process.model.Written;
import org.vekha.roadmap.CycleStep;
import org.vekha.school.Schools;
import org.vekha.school.TravelBreak;
import org.vekha.school.TravelBreaks;
import org.vekha.shared.RuleViolation;

import org.springframework.stereotype.Component;

/**
 * Open dates as a table shows them.
 */
@Component
class OpenDateRows {

	/** One step of every school of a large municipality fits in. */
	private static final int MOST = 500;

	private final OpenDates dates;

	private final Schools schools;

	private final TravelBreaks breaks;

	OpenDateRows(OpenDates dates, Schools schools, TravelBreaks breaks) {
		this.dates = dates;
		this.schools = schools;
		this.breaks = breaks;
	}

	/** The next of them by day, and whether there are more. */
	Map<String, Object> of(String municipalityId, String kind, String step, String schoolId) {
		var filter = new DateFilter(chosen(kind, DatedItem.Kind.class), chosen(step, CycleStep.class),
				(schoolId == null || schoolId.isBlank()) ? null : schoolId);
		var found = this.dates.of(municipalityId, filter, MOST + 1);
		var shown = found.subList(0, Math.min(MOST, found.size()));
		var names = new HashMap<String, String>();
		var schoolIds = shown.stream().map(OpenDate::schoolId).filter(Objects::nonNull).distinct().toList();
		this.schools.get(schoolIds).forEach(school -> names.put(school.id(), school.shortName()));
		var away = this.breaks.of(schoolIds).stream().collect(Collectors.groupingBy(TravelBreak::schoolId));
		return Map.of("rows", shown.stream().map(date -> row(date, names, away)).toList(), "more", found.size() > MOST);
	}

	private static Map<String, Object> row(OpenDate date, Map<String, String> names,
			Map<String, List<TravelBreak>> away) {
		var row = new LinkedHashMap<String, Object>();
		row.put("item", date.item().key());
		row.put("school", (date.schoolId() != null) ? names.get(date.schoolId()) : "Муниципалитет");
		row.put("label", date.label());
		row.put("kind", date.item().kind().title());
		row.put("due", Written.dateField(date.due()));
		row.put("state", date.state());
		row.put("breaks", breaks(date, away));
		return row;
	}

	/** When a visit to the school cannot be planned, if it is one. */
	private static List<Map<String, String>> breaks(OpenDate date, Map<String, List<TravelBreak>> away) {
		var visit = CycleStep.INTERVIEW.title().equals(date.label()) || Travels.needed(date.label());
		return visit ? away.getOrDefault(date.schoolId(), List.of())
			.stream()
			.map(one -> Map.of("first", one.first().toString().substring(2), "last", one.last().toString().substring(2),
					"label", one.label()))
			.toList() : List.of();
	}

	private static <E extends Enum<E>> E chosen(String name, Class<E> answers) {
		if (name == null || name.isBlank()) {
			return null;
		}
		return Stream.of(answers.getEnumConstants())
			.filter(answer -> answer.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new RuleViolation("Отбор «%s» не опознан: обновите страницу.".formatted(name)));
	}

}
