package org.vekha.deadline;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

/**
 * When a school year has its quarters and holidays.
 *
 * @param quarters the four quarters in their order
 * @param autumn the autumn holidays
 * @param winter the winter holidays
 * @param spring the spring holidays
 * @param summer the summer holidays
 */
public record SchoolCalendar(SchoolYear year, List<Period> quarters, Period autumn, Period winter, Period spring,
		Period summer) {

	private static final int QUARTERS = 4;

	public SchoolCalendar {
		Require.value(year, "Учебный год");
		if (quarters == null || quarters.size() != QUARTERS) {
			throw new RuleViolation("Укажите четыре четверти %s учебного года.".formatted(year));
		}
		quarters = List.copyOf(quarters);
		var inOrder = Stream
			.of(named("1-я четверть", quarters.get(0)), named("осенние каникулы", autumn),
					named("2-я четверть", quarters.get(1)), named("зимние каникулы", winter),
					named("3-я четверть", quarters.get(2)), named("весенние каникулы", spring),
					named("4-я четверть", quarters.get(3)), named("летние каникулы", summer))
			.toList();
		var previous = new Named("начало учебного года", new Period(null, year.firstDay().minusDays(1)));
		for (var part : inOrder) {
			if (!part.period().start().isAfter(previous.period().end())) {
				throw new RuleViolation(
						"Учебный календарь на %s: %s (с %s) начинаются раньше, чем закончились %s (%s). Исправьте даты."
							.formatted(year, part.name(), part.period().start().format(Period.DATE), previous.name(),
									previous.period().end().format(Period.DATE)));
			}
			previous = part;
		}
		if (summer.end().isAfter(year.lastDay())) {
			throw new RuleViolation("Учебный календарь на %s: летние каникулы (до %s) выходят за учебный год."
				.formatted(year, summer.end().format(Period.DATE)));
		}
	}

	/** The calendar that most schools have, where nobody entered another. */
	public static SchoolCalendar usual(SchoolYear year) {
		return new SchoolCalendar(year,
				List.of(span(year, 9, 1, 10, 31), span(year, 11, 10, 12, 30), span(year, 1, 10, 3, 25),
						span(year, 4, 1, 5, 31)),
				span(year, 11, 1, 11, 9), span(year, 12, 31, 1, 9), span(year, 3, 26, 3, 31), span(year, 6, 1, 8, 31));
	}

	/** From the first day of lessons to the last one. */
	public Period lessons() {
		return new Period(this.quarters.get(0).start(), this.quarters.get(QUARTERS - 1).end());
	}

	/** The three parts of a year that is not divided into quarters. */
	public List<Period> trimesters() {
		int spring = this.year.start() + 1;
		return List.of(new Period(this.quarters.get(0).start(), LocalDate.of(this.year.start(), Month.NOVEMBER, 30)),
				new Period(LocalDate.of(this.year.start(), Month.DECEMBER, 1),
						YearMonth.of(spring, Month.FEBRUARY).atEndOfMonth()),
				new Period(LocalDate.of(spring, Month.MARCH, 1), this.quarters.get(QUARTERS - 1).end()));
	}

	/** The two halves, in whole months. */
	public List<Period> halves() {
		return List.of(months(this.quarters.get(0), this.quarters.get(1)),
				months(this.quarters.get(2), this.quarters.get(3)));
	}

	/** The holidays in their order, from autumn to summer. */
	public List<Period> holidays() {
		return List.of(this.autumn, this.winter, this.spring, this.summer);
	}

	private static Period months(Period first, Period last) {
		return new Period(first.start().withDayOfMonth(1), YearMonth.from(last.end()).atEndOfMonth());
	}

	private static Period span(SchoolYear year, int startMonth, int startDay, int endMonth, int endDay) {
		return new Period(in(year, startMonth, startDay), in(year, endMonth, endDay));
	}

	private static LocalDate in(SchoolYear year, int month, int day) {
		return MonthDay.of(month, day).atYear((month >= 9) ? year.start() : year.start() + 1);
	}

	private static Named named(String name, Period period) {
		if (period == null || period.start() == null) {
			throw new RuleViolation("Учебный календарь: укажите начало и окончание (%s).".formatted(name));
		}
		return new Named(name, period);
	}

	private record Named(String name, Period period) {

	}

}
