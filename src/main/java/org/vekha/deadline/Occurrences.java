package org.vekha.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.vekha.shared.SchoolYear;
import org.vekha.shared.WorkingDays;

/**
 * Finds each time that something comes round.
 */
final class Occurrences {

	private final Units units;

	private final Period plan;

	Occurrences(Units units, Period plan) {
		this.units = units;
		this.plan = plan;
	}

	/** The occurrences that lie in a span, cut to it, in order. */
	List<Period> within(Repeat repeat, Period bound) {
		var found = new ArrayList<Period>();
		var touching = periods(repeat.every(), bound).filter(period -> cut(period, bound) != null).toList();
		var most = touching.stream()
			.filter(period -> 2 * Parts.days(cut(period, bound)) >= Parts.days(period))
			.toList();
		// What lies in the bound by a corner only does not count as a time of its own
		var periods = (repeat.detail() != null || most.isEmpty()) ? touching : most;
		for (int index = 0; index < periods.size(); index += repeat.step()) {
			var period = periods.get(index);
			if (repeat.step() > 1) {
				int last = Math.min(index + repeat.step(), periods.size()) - 1;
				period = new Period(period.start(), periods.get(last).end());
			}
			var details = (repeat.detail() == null) ? Parts.split(cut(period, bound), repeat.times())
					: repeat.detail().apply(repeat.every(), period);
			details.stream().map(detail -> cut(detail, bound)).filter(detail -> detail != null).forEach(found::add);
		}
		return found;
	}

	private Stream<Period> periods(Recurrence every, Period bound) {
		return switch (every) {
			case DAILY -> bound.start()
				.datesUntil(bound.end().plusDays(1))
				.filter(WorkingDays::isWorkingDay)
				.map(day -> new Period(day, day));
			case WEEKLY, FORTNIGHT ->
				walk(bound, bound.start().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
						monday -> new Period(monday, monday.plusDays(6)));
			case MONTHLY, TWO_MONTHS -> walk(bound, bound.start().withDayOfMonth(1), first -> months(first, 1));
			case CALENDAR_QUARTER ->
				walk(bound, bound.start().with(bound.start().getMonth().firstMonthOfQuarter()).withDayOfMonth(1),
						first -> months(first, 3));
			case SCHOOL_QUARTER, STUDY_PERIOD -> ofSchool(bound, SchoolCalendar::quarters);
			case TRIMESTER -> ofSchool(bound, SchoolCalendar::trimesters);
			case HALF_YEAR -> halves(bound);
			case HOLIDAYS -> ofSchool(bound, SchoolCalendar::holidays);
			case YEARLY, SEVERAL_A_YEAR, EVERY_SEVERAL -> years(bound);
		};
	}

	/** When school is on within a span, a stretch for each school year. */
	Stream<Period> lessons(Period bound) {
		return ofSchool(bound, calendar -> List.of(calendar.lessons())).map(lessons -> cut(lessons, bound))
			.filter(Objects::nonNull);
	}

	private Stream<Period> halves(Period bound) {
		return PlanFit.calendarYears(this.plan)
				? walk(bound, LocalDate.of(bound.start().getYear(), (bound.start().getMonthValue() > 6) ? 7 : 1, 1),
						first -> months(first, 6))
				: ofSchool(bound, SchoolCalendar::halves);
	}

	/** Years as the plan counts them; a plan of about a year is one. */
	private Stream<Period> years(Period bound) {
		if (Parts.days(bound) <= 400) {
			return Stream.of(bound);
		}
		var first = PlanFit.calendarYears(this.plan) ? LocalDate.of(bound.start().getYear(), 1, 1)
				: SchoolYear.containing(bound.start()).firstDay();
		return walk(bound, first, start -> months(start, 12));
	}

	private Stream<Period> ofSchool(Period bound, Function<SchoolCalendar, List<Period>> parts) {
		int first = SchoolYear.containing(bound.start()).start();
		int last = SchoolYear.containing(bound.end()).start();
		return IntStream.rangeClosed(first, last)
			.mapToObj(this.units::calendar)
			.flatMap(calendar -> parts.apply(calendar).stream());
	}

	private static Stream<Period> walk(Period bound, LocalDate first, Function<LocalDate, Period> period) {
		UnaryOperator<Period> next = last -> period.apply(last.end().plusDays(1));
		return Stream.iterate(period.apply(first), last -> !last.start().isAfter(bound.end()), next);
	}

	private static Period months(LocalDate first, int count) {
		return new Period(first, YearMonth.from(first).plusMonths(count - 1L).atEndOfMonth());
	}

	/** What of the period lies in the bound, or {@code null}. */
	static Period cut(Period period, Period bound) {
		var start = period.start().isAfter(bound.start()) ? period.start() : bound.start();
		var end = period.end().isBefore(bound.end()) ? period.end() : bound.end();
		return start.isAfter(end) ? null : new Period(start, end);
	}

}
