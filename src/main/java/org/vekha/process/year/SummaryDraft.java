package org.vekha.process.year;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vekha.assignment.Assignment;
import org.vekha.assignment.AssignmentState;
import org.vekha.assignment.Assignments;
import org.vekha.cycle.MunicipalYear;
import org.vekha.cycle.SchoolProgress;
import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SchoolSupports;
import org.vekha.cycle.SupportState;
import org.vekha.cycle.YearProgress;
import org.vekha.identification.Identifications;
import org.vekha.indicator.Indicators;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.reporting.ReportCount;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.Roadmaps;
import org.vekha.school.School;
import org.vekha.school.Schools;

import org.springframework.stereotype.Component;

/**
 * Writes the first draft of a year's summary from its figures, so that the coordinator
 * only adds what figures do not tell.
 */
@Component
class SummaryDraft {

	/** So many schools are named; the others are counted. */
	private static final int MOST_NAMED = 20;

	private final SchoolSupports supports;

	private final YearProgress progress;

	private final QuarterlyReports reports;

	private final Roadmaps roadmaps;

	private final Indicators indicators;

	private final Assignments assignments;

	private final Identifications identifications;

	private final Schools schools;

	SummaryDraft(SchoolSupports supports, YearProgress progress, QuarterlyReports reports, Roadmaps roadmaps,
			Indicators indicators, Assignments assignments, Identifications identifications, Schools schools) {
		this.supports = supports;
		this.progress = progress;
		this.reports = reports;
		this.roadmaps = roadmaps;
		this.indicators = indicators;
		this.assignments = assignments;
		this.identifications = identifications;
		this.schools = schools;
	}

	String of(MunicipalYear year) {
		var lines = new StringJoiner("\n");
		lines.add("Школ на сопровождении в %s учебном году: %s.".formatted(year.schoolYear(), schoolsOf(year)));
		lines.add(steps(year));
		lines.add("Мероприятия дорожной карты: %s.".formatted(activities(year)));
		var evaluation = this.indicators.evaluate(year.municipalityId(), year.schoolYear());
		if (!evaluation.indicators().isEmpty()) {
			lines.add("Целевые показатели. " + evaluation.inWords());
		}
		var given = this.assignments.of(year.id());
		if (!given.isEmpty()) {
			lines.add("Поручения круглого стола: всего %d, исполнено %d, остальные остаются на контроле."
				.formatted(given.size(), count(given)));
		}
		lines.add(outlook(year));
		return lines.toString();
	}

	private String schoolsOf(MunicipalYear year) {
		var byState = new EnumMap<SupportState, Long>(SupportState.class);
		this.supports.of(year.id())
			.stream()
			.map(SchoolSupport::state)
			.forEach(state -> byState.merge(state, 1L, Long::sum));
		return counted(byState, SupportState::title);
	}

	private String steps(MunicipalYear year) {
		var schools = this.progress.of(year.id());
		var counts = this.reports.countBySchool(year.id());
		return "Этапы сопровождения: исполнено %d, просрочено %d. Отчёты школ: принято %d из %d.".formatted(
				schools.stream().mapToLong(SchoolProgress::done).sum(),
				schools.stream().mapToLong(SchoolProgress::overdue).sum(),
				counts.stream().mapToLong(ReportCount::accepted).sum(),
				counts.stream().mapToLong(ReportCount::planned).sum());
	}

	private String activities(MunicipalYear year) {
		var byState = new EnumMap<ActivityState, Long>(ActivityState.class);
		this.roadmaps.activities(year.roadmapId())
			.stream()
			.map(Activity::state)
			.forEach(state -> byState.merge(state, 1L, Long::sum));
		return counted(byState, ActivityState::title);
	}

	/** Who leaves the list by the rule, once there are results of the year that ends. */
	private String outlook(MunicipalYear year) {
		var listed = year.officialList().orElseThrow().listed();
		var outlook = this.identifications.outlook(year.municipalityId(), year.schoolYear().next(), listed);
		if (!outlook.fresh()) {
			return "Результатов оценочных процедур %s учебного года ещё нет: кто выйдет из списка, пока не известно."
				.formatted(year.schoolYear());
		}
		var known = known(outlook.leaving(), outlook.staying(), outlook.coming());
		return "По результатам %s учебного года правило предлагает: выходят из списка, под наблюдением – %s; остаются "
			.formatted(year.schoolYear(), names(outlook.leaving(), known))
				+ "– %s; впервые – %s.".formatted(names(outlook.staying(), known), names(outlook.coming(), known));
	}

	/** The schools that are named, all at once. */
	@SafeVarargs
	private List<School> known(List<String>... lists) {
		return this.schools.get(Stream.of(lists).flatMap(SummaryDraft::first).toList());
	}

	private static String names(List<String> ids, List<School> known) {
		if (ids.isEmpty()) {
			return "нет";
		}
		var first = first(ids).toList();
		var named = known.stream()
			.filter(school -> first.contains(school.id()))
			.map(School::shortName)
			.collect(Collectors.joining(", "));
		return (ids.size() > MOST_NAMED) ? "%s и ещё %d".formatted(named, ids.size() - MOST_NAMED) : named;
	}

	private static Stream<String> first(List<String> ids) {
		return ids.stream().limit(MOST_NAMED);
	}

	private static long count(Collection<Assignment> given) {
		return given.stream().filter(each -> each.state() == AssignmentState.DONE).count();
	}

	private static <S> String counted(Map<S, Long> byState, Function<S, String> title) {
		return byState.entrySet()
			.stream()
			.map(each -> "«%s» – %d".formatted(title.apply(each.getKey()), each.getValue()))
			.collect(Collectors.joining(", "));
	}

}
