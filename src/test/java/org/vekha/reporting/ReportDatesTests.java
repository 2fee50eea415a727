package org.vekha.reporting;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.vekha.shared.WorkingDays;

import static org.assertj.core.api.Assertions.assertThat;

class ReportDatesTests {

	private static final LocalDate END_OF_MARCH_QUARTER = LocalDate.of(2027, 3, 25);

	private static final ReportedPeriod MARCH_QUARTER = until(null);

	@Test
	void lieAroundTheEndOfThePeriod() {
		var dates = ReportDates.of(MARCH_QUARTER, LocalDate.of(2026, 12, 1));
		assertThat(dates.opensOn()).isEqualTo(LocalDate.of(2027, 3, 11));
		assertThat(dates.dueOn()).isEqualTo(LocalDate.of(2027, 4, 1));
	}

	@Test
	void leaveTenWorkingDaysForAPeriodThatIsOver() {
		var plannedOn = LocalDate.of(2027, 4, 12);
		var dates = ReportDates.of(MARCH_QUARTER, plannedOn);
		assertThat(dates.opensOn()).isEqualTo(plannedOn);
		assertThat(dates.dueOn()).isEqualTo(LocalDate.of(2027, 4, 26));
	}

	@Test
	void leaveTenWorkingDaysForAPeriodThatIsNearlyOver() {
		var plannedOn = LocalDate.of(2027, 3, 22);
		var dates = ReportDates.of(MARCH_QUARTER, plannedOn);
		assertThat(dates.opensOn()).isEqualTo(plannedOn);
		assertThat(dates.dueOn()).isEqualTo(LocalDate.of(2027, 4, 5));
	}

	@Test
	void stayWhereTheyAreIfThereIsJustTimeEnough() {
		var usual = WorkingDays.after(END_OF_MARCH_QUARTER, 5);
		assertThat(ReportDates.of(MARCH_QUARTER, WorkingDays.before(usual, 10)).dueOn()).isEqualTo(usual);
	}

	@Test
	void followTheDayThatTheMunicipalityHasSet() {
		var dates = ReportDates.of(until(LocalDate.of(2027, 3, 15)), LocalDate.of(2026, 12, 1));
		assertThat(dates.opensOn()).isEqualTo(LocalDate.of(2027, 2, 26));
		assertThat(dates.dueOn()).isEqualTo(LocalDate.of(2027, 3, 15));
	}

	private static ReportedPeriod until(LocalDate due) {
		return new ReportedPeriod(3, "3-я четверть", LocalDate.of(2027, 1, 11), END_OF_MARCH_QUARTER, false, due);
	}

}
