package org.vekha.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import java.util.function.IntFunction;

import org.vekha.shared.SchoolYear;

/**
 * The stretches that calendars are divided into.
 */
final class Units {

	private final Function<SchoolYear, SchoolCalendar> calendars;

	private final boolean calendarYears;

	/**
	 * The units of a plan.
	 * @param calendarYears whether the plan runs by calendar years and not by school
	 * years
	 */
	Units(Function<SchoolYear, SchoolCalendar> calendars, boolean calendarYears) {
		this.calendars = calendars;
		this.calendarYears = calendarYears;
	}

	/**
	 * Whether «год» without «учебный» is the school year: it is what the plan runs by.
	 */
	boolean yearIsSchoolYear() {
		return !this.calendarYears;
	}

	Unit day(int day, int month) {
		// Only the day of a leap year may be missing in some year
		if (month < 1 || month > 12 || day < 1 || day > YearMonth.of(2024, month).lengthOfMonth()) {
			throw new Unclear("Дня %02d.%02d нет в календаре: проверьте число и месяц.".formatted(day, month));
		}
		return Unit.day(year -> {
			try {
				var date = LocalDate.of(year, month, day);
				return new Period(date, date);
			}
			catch (DateTimeException ex) {
				return null;
			}
		});
	}

	Unit month(int month) {
		return months(month, 1);
	}

	/** The how-maniest quarter, half-year and so on. */
	Unit counted(Sort sort, int number) {
		int most = switch (sort) {
			case TRIMESTER -> 3;
			case HALF_YEAR, SEMESTER -> 2;
			default -> 4;
		};
		if (number < 1 || number > most) {
			throw new Unclear(
					"«%d-й» в году нет: %s бывает от 1 до %d. Проверьте номер.".formatted(number, name(sort), most));
		}
		return switch (sort) {
			case QUARTER -> months(number * 3 - 2, 3);
			case TERM -> Unit.of(inSchoolYear(number > 2, calendar -> calendar.quarters().get(number - 1)), true);
			case TRIMESTER ->
				Unit.of(inSchoolYear(number > 2, calendar -> calendar.trimesters().get(number - 1)), true);
			case SEMESTER -> half(number);
			default -> new Unit(months(number * 6 - 5, 6).days(), half(number).days(), false, true);
		};
	}

	Unit holidays(int season) {
		return Unit.of(inSchoolYear(season > 2, calendar -> calendar.holidays().get(season - 1)), true);
	}

	/** From autumn, which is the first, to summer. */
	Unit season(int season) {
		return switch (season) {
			case 1 -> months(9, 3);
			case 2 -> months(12, 3);
			default -> months((season - 2) * 3, 3);
		};
	}

	Unit year() {
		return months(1, 12);
	}

	Unit schoolYear() {
		return months(9, 12);
	}

	/** The months of a school year in which there are lessons. */
	Unit lessons() {
		return Unit.of(
				inSchoolYear(false,
						calendar -> new Period(calendar.halves().get(0).start(), calendar.halves().get(1).end())),
				true);
	}

	SchoolCalendar calendar(int year) {
		return this.calendars.apply(new SchoolYear(year));
	}

	private Unit half(int number) {
		return Unit.of(inSchoolYear(number > 1, calendar -> calendar.halves().get(number - 1)), true);
	}

	private IntFunction<Period> inSchoolYear(boolean spring, Function<SchoolCalendar, Period> part) {
		return year -> part.apply(calendar(spring ? year - 1 : year));
	}

	static Unit months(int first, int count) {
		return Unit.of(year -> {
			var month = YearMonth.of(year, first);
			return new Period(month.atDay(1), month.plusMonths(count - 1).atEndOfMonth());
		}, true);
	}

	private static String name(Sort sort) {
		return switch (sort) {
			case QUARTER -> "квартал";
			case TERM -> "четверть";
			case TRIMESTER -> "триместр";
			default -> "полугодие";
		};
	}

}
