package org.vekha.cycle;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.vekha.roadmap.CycleStep;
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

	/** What is late at the end of a year may reach into the next one so far. */
	private static final int MONTHS_AFTER_YEAR = 4;

	private final LocalDate orderDate;

	private final LocalDate last;

	private final Map<CycleStep, LocalDate> dates = new EnumMap<>(CycleStep.class);

	private final Track track;

	DatePlan(SchoolYear year, LocalDate orderDate, Set<CycleStep> steps, Map<CycleStep, LocalDate> dates, Track track) {
		this.track = track;
		this.orderDate = orderDate;
		this.last = year.lastDay().plusMonths(MONTHS_AFTER_YEAR);
		this.dates.putAll(dates);
		if (!this.dates.keySet().equals(steps)) {
			throw new RuleViolation("Укажите срок каждого этапа: %s."
				.formatted(steps.stream().sorted().map(CycleStep::title).collect(Collectors.joining(", "))));
		}
		this.dates.forEach((step, due) -> requireWithin(step.title(), due));
		requireOrder("", OF_SCHOOL, this.dates);
		requireOrder("", OF_YEAR, this.dates);
		// Reports have dates of their own; as a step they are over with the school's year
		this.dates.put(CycleStep.REPORTS, this.dates.get(CycleStep.SCHOOL_SUMMARY));
	}

	/** The dates of the schools that have exceptions, by the school's id. */
	Map<String, Map<CycleStep, LocalDate>> ofSchools(List<SchoolDate> exceptions, Set<String> schoolIds) {
		var ofSchools = new HashMap<String, Map<CycleStep, LocalDate>>();
		for (var exception : exceptions) {
			if (!schoolIds.contains(exception.schoolId())) {
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
		ofSchools.forEach((school, own) -> requireOrder(" (школа «%s»)".formatted(school), OF_SCHOOL, own));
		return ofSchools;
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

	LocalDate orderDate() {
		return this.orderDate;
	}

	void requireWithin(String what, LocalDate due) {
		if (due == null || due.isBefore(this.orderDate) || due.isAfter(this.last)) {
			throw new RuleViolation("%s: укажите дату от %s (приказ) до %s.".formatted(what, Text.date(this.orderDate),
					Text.date(this.last)));
		}
	}

	private void requireOrder(String where, List<CycleStep> steps, Map<CycleStep, LocalDate> dates) {
		// What is left out has a date that nobody looks at
		var taken = steps.stream().filter(this.track::takes).toList();
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
