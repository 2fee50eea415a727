package org.vekha.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the days of a time, with the plan's period for a year that is not printed.
 */
final class Resolution {

	private final Period plan;

	private final PlanFit fit;

	private final Notes notes;

	Resolution(Period plan, Notes notes) {
		this.plan = plan;
		this.fit = new PlanFit(plan);
		this.notes = notes;
	}

	/** The days of a time: several if it is named for several years. */
	List<Period> all(Time time) {
		var years = time.years();
		if (time.unit() == null || years == null || years.school() || years.single() || schoolYear(years)) {
			return List.of(one(time));
		}
		return IntStream.rangeClosed(years.first(), years.last())
			.mapToObj(year -> one(time.in(new Years(year, year, false, years.named()))))
			.toList();
	}

	/** The days of a time; of the first one if it is named for several years. */
	Period one(Time time) {
		var years = time.years();
		if (time.unit() == null) {
			return schoolYear(years) ? new Years(years.first(), years.last(), true, true).period() : years.period();
		}
		if (years == null) {
			return open(time.unit(), time.words());
		}
		return (years.school() || schoolYear(years)) ? inSchoolYear(time) : inYear(time, years);
	}

	/** Two years in a row without «учебный» are a school year where the plan is one. */
	boolean schoolYear(Years years) {
		return years.school() || (years.last() == years.first() + 1 && !this.fit.calendarYears());
	}

	/**
	 * Whether a month or a day stands with two years that are not called a school year.
	 */
	boolean monthOfTwoYears(Time time) {
		var years = time.years();
		if (time.unit() == null || years == null || years.school() || years.single() || !schoolYear(years)) {
			return false;
		}
		var period = time.unit().in(years.first());
		return period != null && (time.unit().day() || period.start().getDayOfMonth() == 1
				&& period.end().equals(YearMonth.from(period.start()).atEndOfMonth()));
	}

	/** A time without a year that stands before another one, with a year. */
	Time before(Time time, Time next, Years years) {
		if (!years.single()) {
			return time.in(years);
		}
		var same = time.in(next.years().single() ? next.years() : years);
		int year = same.years().first();
		var period = unit(time, years).in(year);
		var after = next.unit() != null ? unit(next, years).in(year) : null;
		boolean inOrder = period == null || after == null || !period.start().isAfter(after.start());
		var earlier = inOrder ? null : unit(time, years).in(year - 1);
		boolean sameMonth = !inOrder && period.start().getMonth() == after.start().getMonth();
		return (earlier != null && !sameMonth && this.fit.fits(earlier)) ? time.in(Years.of(year - 1)) : same;
	}

	/** The days from one time to another. */
	Period range(Time from, Time to) {
		if (from.unit() != null && to.unit() != null && from.years() == null && to.years() == null) {
			return openRange(from, to);
		}
		var start = one(from);
		var end = (to.years() == null) ? following(to, start.start()) : lastOf(to);
		if (start.start().isAfter(end.end())) {
			throw new Unclear("Начало (%s) позже окончания (%s): исправьте срок."
				.formatted(start.start().format(Period.DATE), end.end().format(Period.DATE)));
		}
		return new Period(start.start(), end.end());
	}

	/** Every range that lies in the plan, for times that come round. */
	List<Period> eachRange(Time from, Time to) {
		var first = range(from, to);
		if (from.years() != null || from.unit() == null) {
			return List.of(first);
		}
		var found = candidates(unit(from, null)).stream()
			.map(start -> new Period(start.start(), following(to, start.start()).end()))
			.filter(this.fit::contains)
			.toList();
		return found.isEmpty() ? List.of(first) : found;
	}

	/** Every one that lies in the plan, for times that come round. */
	List<Period> each(Time time) {
		if (time.years() != null || time.unit() == null) {
			return all(time);
		}
		var found = new ArrayList<Period>();
		candidates(time.unit()).stream().filter(this.fit::overlaps).forEach(found::add);
		return found.isEmpty() ? List.of(one(time)) : found;
	}

	private Period lastOf(Time to) {
		var all = all(to);
		return all.get(all.size() - 1);
	}

	private Period following(Time to, LocalDate start) {
		return IntStream.rangeClosed(start.getYear(), start.getYear() + 1)
			.mapToObj(year -> unit(to, null).in(year))
			.filter(period -> period != null && !period.end().isBefore(start))
			.findFirst()
			.orElseThrow(
					() -> new Unclear("Окончание «%s» не следует за началом: исправьте срок.".formatted(to.words())));
	}

	private Period openRange(Time from, Time to) {
		Period best = null;
		for (var start : candidates(unit(from, null))) {
			var end = following(to, start.start());
			var period = new Period(start.start(), end.end());
			boolean crosses = end.start().getYear() > start.start().getYear();
			boolean wholeYear = from.unit().day() && ChronoUnit.DAYS.between(period.start(), period.end()) > 345;
			if ((!crosses || (this.fit.fits(start) && this.fit.contains(end))) && !wholeYear
					&& (best == null || this.fit.better(period, best))) {
				best = period;
			}
		}
		if (best == null) {
			throw new Unclear("Начало «%s» позже окончания «%s»: исправьте срок или укажите годы."
				.formatted(from.words(), to.words()));
		}
		sayYear(best);
		return best;
	}

	private Period open(Unit unit, String words) {
		var half = this.fit.calendarYears() ? unit : unit.school();
		Period best = null;
		int inside = 0;
		for (var candidate : candidates(half)) {
			inside += this.fit.contains(candidate) ? 1 : 0;
			if (best == null || this.fit.better(candidate, best)) {
				best = candidate;
			}
		}
		if (best == null || (unit.in(2001) == null && !this.fit.overlaps(best))) {
			throw new Unclear("Дня «%s» нет ни в одном году плана: проверьте число.".formatted(words));
		}
		sayYear(best);
		if (inside > 1) {
			this.notes.add("В срок плана такое время попадает %d раза, взято первое: уточните год.".formatted(inside));
		}
		return best;
	}

	private void sayYear(Period period) {
		this.notes.year(period.start().getYear());
	}

	private List<Period> candidates(Unit unit) {
		var half = this.fit.calendarYears() ? unit : unit.school();
		return IntStream.rangeClosed(this.plan.start().getYear() - 1, this.plan.end().getYear() + 1)
			.mapToObj(half::in)
			.filter(period -> period != null)
			.toList();
	}

	private Period inYear(Time time, Years years) {
		int year = years.first();
		var unit = unit(time, years);
		var period = unit.in(year);
		var before = unit.in(year - 1);
		// «Зимние каникулы 2021» may begin in December 2020
		if (before != null && before.end().getYear() == year && (period == null || !this.fit.overlaps(period))
				&& this.fit.overlaps(before)) {
			return before;
		}
		if (period == null) {
			throw new Unclear("Дня «%s» в %d году нет: исправьте срок.".formatted(time.words(), year));
		}
		return period;
	}

	private Period inSchoolYear(Time time) {
		var school = new Years(time.years().first(), time.years().last(), true, true).period();
		return IntStream.rangeClosed(school.start().getYear(), school.end().getYear())
			.mapToObj(year -> time.unit().school().in(year))
			.filter(period -> period != null && !period.start().isBefore(school.start())
					&& !period.start().isAfter(school.end()))
			.findFirst()
			.orElseThrow(() -> new Unclear("«%s» не приходится на %s учебный год: исправьте срок."
				.formatted(time.words(), time.years().label())));
	}

	/**
	 * A half-year is the calendar's if «год» stands with it, and the school's otherwise.
	 */
	private Unit unit(Time time, Years years) {
		if (time.unit().schoolDays() == null || (years != null && years.named()) || this.fit.calendarYears()) {
			return time.unit();
		}
		if (years == null) {
			return time.unit().school();
		}
		var calendar = time.unit().in(years.first());
		return (calendar != null && this.fit.contains(calendar)) ? time.unit() : time.unit().school();
	}

}
