package org.vekha.process.school;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SchoolSupports;
import org.vekha.deadline.DeadlineReaders;
import org.vekha.process.model.Written;
import org.vekha.programme.CarriedProgramme;
import org.vekha.programme.Programmes;
import org.vekha.roadmap.RollOver;

import org.springframework.stereotype.Component;

/**
 * Finds what a school that stays on the list can go on with from last year's programme.
 */
@Component
class LastProgramme {

	private static final int MOST_NAMED = 10;

	private final SchoolSupports supports;

	private final Programmes programmes;

	private final DeadlineReaders deadlines;

	LastProgramme(SchoolSupports supports, Programmes programmes, DeadlineReaders deadlines) {
		this.supports = supports;
		this.programmes = programmes;
		this.deadlines = deadlines;
	}

	/** What goes on in a school's year, given the risks that are activated now. */
	Optional<CarriedProgramme> of(SchoolSupport support, Set<String> risks) {
		var year = support.schoolYear();
		return this.supports.of(support.schoolId(), year.previous())
			.flatMap(last -> this.programmes.approved(last.id()))
			.map(version -> CarriedProgramme.of(version, RollOver.words(version.title(), year.previous(), year), risks,
					deadline -> RollOver.deadline(deadline, year.previous(), year,
							period -> this.deadlines.of(support.municipalityId(), period))))
			.filter(carried -> !carried.isEmpty());
	}

	/** The measures that go on, as rows of the form. */
	static List<Map<String, Object>> rows(CarriedProgramme carried) {
		return carried.measures().stream().map(measure -> {
			var row = new LinkedHashMap<String, Object>();
			row.put("id", measure.id());
			row.put("risk", measure.riskNumber());
			row.put("title", measure.title());
			row.put("deadline", measure.deadline());
			row.put("responsible", measure.responsible());
			row.put("expectedResult", measure.expectedResult());
			return (Map<String, Object>) row;
		}).toList();
	}

	/** What the form says of it. */
	static String told(SchoolSupport support, CarriedProgramme carried, List<String> newRisks) {
		var told = new ArrayList<String>();
		told.add(
				"Перенесено из программы %s года: целей – %d, мероприятий – %d. Сроки сдвинуты на этот год: проверьте их."
					.formatted(support.schoolYear().previous(), carried.goals().size(), carried.measures().size()));
		if (!carried.leftOut().isEmpty()) {
			told.add(
					"Не перенесены мероприятия по рискам, которых больше нет: %s.".formatted(named(carried.leftOut())));
		}
		if (!newRisks.isEmpty()) {
			told.add("По новым рискам впишите цели и мероприятия: %s.".formatted(named(newRisks)));
		}
		return String.join(" ", told);
	}

	private static String named(List<String> titles) {
		var first = titles.stream().limit(MOST_NAMED).map("«%s»"::formatted).toList();
		return Written.plain(String.join(", ", first)) + ((titles.size() > MOST_NAMED) ? " и другие" : "");
	}

}
