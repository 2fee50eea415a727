package org.vekha.cycle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.vekha.roadmap.CycleStep;
import org.vekha.roadmap.Schedule;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

/**
 * The dates of a schedule, checked: complete, within the year and one after another.
 */
final class DatePlan {

	/** Steps of which each needs what the one before has brought. */
	private static final List<CycleStep> OF_SCHOOL = List.of(CycleStep.INTERVIEW, CycleStep.SELF_ASSESSMENT,
			CycleStep.RISK_PROFILE, CycleStep.PROGRAMME, CycleStep.EXPERT_REVIEW, CycleStep.PROGRAMME_CONSENT,
			CycleStep.PROGRAMME_ORDER, CycleStep.SCHOOL_SUMMARY);

	private static final List<CycleStep> OF_YEAR = List.of(CycleStep.ROUND_TABLE, CycleStep.INDICATORS,
			CycleStep.UNFINISHED, CycleStep.YEAR_SUMMARY, CycleStep.NEXT_ROADMAP);

	private final DateBounds bounds;

	private final SchoolYear year;

	private final LocalDate orderDate;

	private final Map<CycleStep, LocalDate> dates = new EnumMap<>(CycleStep.class);

	DatePlan(SchoolYear year, LocalDate orderDate, Set<CycleStep> steps, Map<CycleStep, LocalDate> dates, Track track) {
		this.year = year;
		this.orderDate = orderDate;
		this.bounds = new DateBounds(orderDate, year);
		this.dates.putAll(dates);
		if (!this.dates.keySet().equals(steps)) {
			throw new RuleViolation("Укажите срок каждого этапа: %s."
				.formatted(steps.stream().sorted().map(CycleStep::title).collect(Collectors.joining(", "))));
		}
		this.dates.forEach((step, due) -> requireWithin(step.title(), due));
		requireOrder("", OF_SCHOOL, this.dates, track);
		requireOrder("", OF_YEAR, this.dates, track);
		// Reports have dates of their own; as a step they are over with the school's year
		this.dates.put(CycleStep.REPORTS, this.dates.get(CycleStep.SCHOOL_SUMMARY));
	}

	/**
	 * The dates of the schools that have their own, by the school's id: those that start
	 * later, and those with exceptions.
	 */
	Map<String, Map<CycleStep, LocalDate>> ofSchools(List<SchoolDate> exceptions, Collection<SchoolSupport> supports) {
		var ofSchools = new HashMap<String, Map<CycleStep, LocalDate>>();
		supports.forEach(support -> support.startsOn()
			.filter(this.orderDate::isBefore)
			.ifPresent(start -> ofSchools.put(support.schoolId(), from(start))));
		var tracks = supports.stream().collect(Collectors.toMap(SchoolSupport::schoolId, SchoolSupport::track));
		for (var exception : exceptions) {
			if (!tracks.containsKey(exception.schoolId())) {
				throw new RuleViolation("Школа «%s» не сопровождается в этом году.".formatted(exception.schoolId()));
			}
			if (!ofEverySchool().containsKey(exception.step())) {
				throw new RuleViolation(
						"У этапа «%s» нет отдельного срока для школы.".formatted(exception.step().title()));
			}
			requireWithin(exception.step().title(), exception.due());
			ofSchools.computeIfAbsent(exception.schoolId(), school -> ofEverySchool())
				.put(exception.step(), exception.due());
		}
		ofSchools.forEach(
				(school, own) -> requireOrder(" (школа «%s»)".formatted(school), OF_SCHOOL, own, tracks.get(school)));
		return ofSchools;
	}

	/** The common dates, none of them earlier than it can be reached from that day. */
	private Map<CycleStep, LocalDate> from(LocalDate start) {
		var usual = Schedule.usual(this.year, start);
		var dates = ofEverySchool();
		dates
			.replaceAll((step, due) -> usual.containsKey(step) && usual.get(step).isAfter(due) ? usual.get(step) : due);
		return dates;
	}

	/** The common date of every step. */
	Map<CycleStep, LocalDate> ofYear() {
		return this.dates;
	}

	/** The common dates of the steps that each school takes. */
	Map<CycleStep, LocalDate> ofEverySchool() {
		var common = new EnumMap<>(this.dates);
		common.keySet().removeIf(step -> step.scope() != CycleStep.Scope.SCHOOL);
		return common;
	}

	void requireWithin(String what, LocalDate due) {
		this.bounds.require(what, due);
	}

	/** Refuses dates of open steps of which a later one comes before an earlier one. */
	static void requireOrder(Track track, Map<CycleStep, LocalDate> open) {
		List.of(OF_SCHOOL, OF_YEAR)
			.forEach(steps -> requireOrder("", steps.stream().filter(open::containsKey).toList(), open, track));
	}

	private static void requireOrder(String where, List<CycleStep> steps, Map<CycleStep, LocalDate> dates,
			Track track) {
		// What is left out has a date that nobody looks at
		var taken = steps.stream().filter(track::takes).toList();
		for (int index = 1; index < taken.size(); index++) {
			var before = taken.get(index - 1);
			var step = taken.get(index);
			if (dates.get(step).isBefore(dates.get(before))) {
				throw new RuleViolation("Срок этапа «%s» (%s) раньше срока этапа «%s» (%s)%s.".formatted(step.title(),
						Text.date(dates.get(step)), before.title(), Text.date(dates.get(before)), where));
			}
		}
	}

}
