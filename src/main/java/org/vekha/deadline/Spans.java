package org.vekha.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.vekha.deadline.Clause.Bound;

/**
 * Finds the days of clauses.
 */
final class Spans {

	private final Period plan;

	private final Resolution resolution;

	private final Notes notes;

	Spans(Period plan, Resolution resolution, Notes notes) {
		this.plan = plan;
		this.resolution = resolution;
		this.notes = notes;
	}

	/** The times named, in each year of the plan. */
	List<Period> each(Clause clause) {
		if (clause.to() != null) {
			return this.resolution.eachRange(clause.from(), clause.to());
		}
		return this.resolution.each(clause.from()).stream().map(period -> closed(bounded(period, clause))).toList();
	}

	/** The days of all clauses. */
	List<Period> of(List<Clause> clauses) {
		var periods = new ArrayList<Period>();
		for (var clause : clauses) {
			if (clause.to() != null) {
				periods.add(this.resolution.range(clause.from(), clause.to()));
			}
			else {
				this.resolution.all(clause.from()).forEach(period -> periods.add(bounded(period, clause)));
			}
		}
		return periods;
	}

	private Period bounded(Period period, Clause clause) {
		var unit = clause.from().unit();
		boolean before = clause.bound() == Bound.BEFORE && unit != null && unit.month();
		return switch (clause.bound()) {
			case WITHIN -> period;
			case UNTIL -> new Period(null, period.end());
			case BEFORE -> new Period(null, before ? period.start().minusDays(1) : period.end());
			case SINCE -> since(period.start());
			case AFTER -> since(period.end().plusDays(1));
		};
	}

	private Period since(LocalDate start) {
		if (start.isAfter(this.plan.end())) {
			throw new Unclear("Срок начинается %s, а план заканчивается %s: укажите, до какого дня."
				.formatted(start.format(Period.DATE), this.plan.end().format(Period.DATE)));
		}
		this.notes.add("Окончание не указано, взято окончание плана.");
		return new Period(start, this.plan.end());
	}

	/** From when it begins to the end of the plan. */
	Period lasting(Clause clause) {
		return since(closed(whole(of(List.of(clause)))).start());
	}

	/** A single month is of one year: «сентябрь 2021 – 2022» says too little. */
	void requireOneYear(Clause clause) {
		if (clause.to() == null && this.resolution.monthOfTwoYears(clause.from())) {
			throw new Unclear(
					"Назван один месяц или день и два года (%s): укажите, какого он года или до какого месяца."
						.formatted(clause.from().years().label()));
		}
	}

	/** The same with a start: that of the plan, or of the year in a plan of several. */
	Period closed(Period period) {
		if (period.start() != null) {
			return period;
		}
		var start = this.plan.start();
		while (start.plusYears(1).isBefore(period.end())) {
			start = start.plusYears(1);
		}
		return new Period(start.isAfter(period.end()) ? period.end() : start, period.end());
	}

	/** From the first day to the last one; open if any of them is. */
	static Period whole(List<Period> periods) {
		var end = periods.stream().map(Period::end).max(Comparator.naturalOrder()).orElseThrow();
		boolean open = periods.stream().anyMatch(period -> period.start() == null);
		return new Period(
				open ? null : periods.stream().map(Period::start).min(Comparator.naturalOrder()).orElseThrow(), end);
	}

}
