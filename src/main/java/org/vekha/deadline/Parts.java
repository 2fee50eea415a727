package org.vekha.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The parts that words take of a month or of a longer stretch.
 */
final class Parts {

	/** Which number stands for the last one. */
	static final int LAST = -1;

	private static final int TEN = 10;

	private static final int WEEK = 7;

	private static final int LONGEST_MONTH = 31;

	private static final int LONGEST_TERM = 80;

	private Parts() {
	}

	static Period beginning(Period whole) {
		var end = (days(whole) > LONGEST_TERM) ? YearMonth.from(whole.start()).atEndOfMonth()
				: whole.start().plusDays(edge(whole) - 1);
		return new Period(whole.start(), earlier(end, whole.end()));
	}

	static Period end(Period whole) {
		boolean month = days(whole) <= LONGEST_MONTH;
		var start = month ? whole.start().plusDays(2L * TEN) : whole.end().minusDays(edge(whole) - 1);
		return new Period(start.isAfter(whole.end()) ? whole.end() : start, whole.end());
	}

	static Period middle(Period whole) {
		long third = days(whole) / 3;
		var start = whole.start().plusDays(third);
		return new Period(start, earlier(start.plusDays(Math.max(third, 1) - 1), whole.end()));
	}

	/** The last day of what was named, for words like «до конца». */
	static Period lastDay(Period whole) {
		return new Period(whole.end(), whole.end());
	}

	static Period firstDay(Period whole) {
		return new Period(whole.start(), whole.start());
	}

	static Period middleDay(Period whole) {
		var day = whole.start().plusDays(Math.max(days(whole) / 2 - 1, 0));
		return new Period(day, day);
	}

	/** When results are looked at: from the last day on for a week. */
	static Period results(Period whole) {
		return new Period(whole.end(), whole.end().plusDays(WEEK - 1));
	}

	/** When the results of a school year are looked at: the month after the lessons. */
	static Period yearResults(Period lessons) {
		return new Period(lessons.end(), YearMonth.from(lessons.end()).plusMonths(1).atEndOfMonth());
	}

	/** The how-maniest half, decade or week. */
	static UnaryOperator<Period> numbered(Sort sort, int number) {
		int most = switch (sort) {
			case HALF -> 2;
			case DECADE -> 3;
			default -> 5;
		};
		if (number != LAST && (number < 1 || number > most)) {
			throw new Unclear("В месяце нет %d-й %s: проверьте номер.".formatted(number, switch (sort) {
				case HALF -> "половины";
				case DECADE -> "декады";
				default -> "недели";
			}));
		}
		return switch (sort) {
			case HALF -> whole -> half(whole, number);
			case DECADE -> whole -> decade(whole, (number == LAST) ? most : number);
			default -> whole -> week(whole, number);
		};
	}

	/** The how-maniest Monday, Tuesday … */
	static UnaryOperator<Period> weekday(int number, int weekday) {
		if (number != LAST && (number < 1 || number > 4)) {
			throw new Unclear("Такого дня недели нет в каждом месяце: укажите номер от 1 до 4 или «последний».");
		}
		return month -> {
			var day = month.start().with(TemporalAdjusters.dayOfWeekInMonth(number, DayOfWeek.of(weekday)));
			return new Period(day, day);
		};
	}

	/** So many parts of the same length. */
	static List<Period> split(Period whole, int count) {
		long days = days(whole);
		var parts = new ArrayList<Period>();
		for (int index = 0; index < count; index++) {
			var start = whole.start().plusDays(days * index / count);
			var end = whole.start().plusDays(days * (index + 1) / count - 1);
			if (!end.isBefore(start)) {
				parts.add(new Period(start, end));
			}
		}
		return parts;
	}

	static long days(Period whole) {
		return ChronoUnit.DAYS.between(whole.start(), whole.end()) + 1;
	}

	private static Period half(Period whole, int number) {
		long months = ChronoUnit.MONTHS.between(whole.start(), whole.end().plusDays(1));
		var middle = whole.start().plusDays((days(whole) <= LONGEST_MONTH) ? 14 : days(whole) / 2 - 1);
		if (months > 3) {
			middle = whole.start().plusMonths(months / 2).minusDays(1);
		}
		return (number == 1) ? new Period(whole.start(), middle) : new Period(middle.plusDays(1), whole.end());
	}

	private static Period decade(Period whole, int number) {
		var start = whole.start().plusDays((number - 1L) * TEN);
		return new Period(start, (number == 3) ? whole.end() : start.plusDays(TEN - 1));
	}

	private static Period week(Period whole, int number) {
		if (number == LAST) {
			return new Period(whole.end().minusDays(WEEK - 1), whole.end());
		}
		var start = whole.start().plusDays((number - 1L) * WEEK);
		return start.isAfter(whole.end()) ? null : new Period(start, earlier(start.plusDays(WEEK - 1), whole.end()));
	}

	/** How many days the beginning or end of it has. */
	private static long edge(Period whole) {
		long days = days(whole);
		if (days <= LONGEST_MONTH) {
			return TEN;
		}
		return (days <= LONGEST_TERM) ? 2L * WEEK : whole.end().lengthOfMonth();
	}

	private static LocalDate earlier(LocalDate one, LocalDate other) {
		return one.isBefore(other) ? one : other;
	}

}
