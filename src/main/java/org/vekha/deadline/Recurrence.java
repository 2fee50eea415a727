package org.vekha.deadline;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How often a recurring activity comes round.
 */
public enum Recurrence {

	MONTHLY("ежемесячно") {
		@Override
		Stream<Period> ofYear(int year) {
			return IntStream.rangeClosed(1, 12)
				.mapToObj(month -> LocalDate.of(year, month, 1))
				.map(first -> new Period(first, first.withDayOfMonth(first.lengthOfMonth())));
		}
	},

	SCHOOL_QUARTER("раз в четверть") {
		@Override
		Stream<Period> ofYear(int year) {
			return Stream.of(span(year, 1, 10, 3, 25), span(year, 4, 1, 5, 31), span(year, 9, 1, 10, 31),
					span(year, 11, 1, 12, 30));
		}
	},

	HALF_YEAR("раз в полугодие") {
		@Override
		Stream<Period> ofYear(int year) {
			return Stream.of(span(year, 1, 10, 5, 31), span(year, 9, 1, 12, 30));
		}
	},

	YEARLY("ежегодно") {
		@Override
		Stream<Period> ofYear(int year) {
			return Stream.of(span(year, 1, 1, 12, 31));
		}
	};

	private final String title;

	Recurrence(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

	abstract Stream<Period> ofYear(int year);

	/**
	 * The occurrences that lie in a span, cut to it, in order.
	 * @param bound the span, with a start
	 */
	public List<Period> within(Period bound) {
		return IntStream.rangeClosed(bound.start().getYear(), bound.end().getYear())
			.boxed()
			.flatMap(this::ofYear)
			.filter(period -> !period.end().isBefore(bound.start()) && !period.start().isAfter(bound.end()))
			.map(period -> new Period(later(period.start(), bound.start()), earlier(period.end(), bound.end())))
			.toList();
	}

	private static Period span(int year, int startMonth, int startDay, int endMonth, int endDay) {
		return new Period(MonthDay.of(startMonth, startDay).atYear(year), MonthDay.of(endMonth, endDay).atYear(year));
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

	private static LocalDate earlier(LocalDate one, LocalDate other) {
		return one.isBefore(other) ? one : other;
	}

}
