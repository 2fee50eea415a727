package org.vekha.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.vekha.deadline.Period;
import org.vekha.shared.SchoolYear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ReportedPeriodTests {

	private static final List<ReportingPeriod> QUARTERS = Stream.of(2020, 2021)
		.flatMap(year -> Stream.of(quarter(year, 1, LocalDate.of(year, 9, 1), LocalDate.of(year, 10, 31)),
				quarter(year, 2, LocalDate.of(year, 11, 1), LocalDate.of(year, 12, 30)),
				quarter(year, 3, LocalDate.of(year + 1, 1, 10), LocalDate.of(year + 1, 3, 25)),
				quarter(year, 4, LocalDate.of(year + 1, 4, 1), LocalDate.of(year + 1, 5, 31))))
		.toList();

	@Test
	void countsTheQuartersOfACalendarYearAnew() {
		assertThat(within(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31), true))
			.extracting(ReportedPeriod::number, ReportedPeriod::title, ReportedPeriod::last)
			.containsExactly(tuple(1, "3-я четверть 2020/2021", false), tuple(2, "4-я четверть 2020/2021", false),
					tuple(3, "1-я четверть 2021/2022", false), tuple(4, "2-я четверть 2021/2022", true));
	}

	@Test
	void cutsThePeriodsToThePlan() {
		assertThat(within(LocalDate.of(2021, 2, 1), LocalDate.of(2021, 4, 15), false))
			.extracting(ReportedPeriod::title, ReportedPeriod::start, ReportedPeriod::end)
			.containsExactly(tuple("3-я четверть", LocalDate.of(2021, 2, 1), LocalDate.of(2021, 3, 25)),
					tuple("4-я четверть", LocalDate.of(2021, 4, 1), LocalDate.of(2021, 4, 15)));
	}

	@Test
	void reportsOnTheWholePlanWhereItLiesInTheHolidays() {
		assertThat(within(LocalDate.of(2021, 6, 1), LocalDate.of(2021, 8, 15), false)).singleElement()
			.satisfies(period -> {
				assertThat(period.title()).isEqualTo("01.06.2021 – 15.08.2021");
				assertThat(period.last()).isTrue();
			});
	}

	private static List<ReportedPeriod> within(LocalDate start, LocalDate end, boolean namingYears) {
		return ReportedPeriod.within(QUARTERS, new Period(start, end), namingYears);
	}

	private static ReportingPeriod quarter(int year, int number, LocalDate start, LocalDate end) {
		return new ReportingPeriod("yurga", new SchoolYear(year), number, number + "-я четверть", start, end, null);
	}

}
