package org.vekha.deadline;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DeadlineTests {

	private static final LocalDate ORDER = LocalDate.of(2020, 11, 26);

	@Test
	void aMonthBeforeTheOrderIsOverBeforeIt() {
		assertThat(month(2020, 10).endsBefore(ORDER)).isTrue();
		assertThat(month(2020, 11).endsBefore(ORDER)).isFalse();
	}

	@Test
	void theOrdersOwnDayIsNotBeforeIt() {
		assertThat(Deadline.interval("26.11.2020", ORDER, ORDER).endsBefore(ORDER)).isFalse();
	}

	@Test
	void severalDatesAreOverOnlyWithTheLastOfThem() {
		var dates = Deadline.dates("август 2020, март 2021",
				new Period(LocalDate.of(2020, 8, 1), LocalDate.of(2020, 8, 31)),
				new Period(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 3, 31)));
		assertThat(dates.endsBefore(ORDER)).isFalse();
		assertThat(dates.lastDay()).contains(LocalDate.of(2021, 3, 31));
	}

	@Test
	void whatHasNoDaysIsNeverOverBeforeTheOrder() {
		var longAgo = new Period(LocalDate.of(2019, 9, 1), LocalDate.of(2020, 8, 31));
		assertThat(Deadline.wholePeriod("постоянно", longAgo).endsBefore(ORDER)).isFalse();
		assertThat(Deadline.event("по плану работы", null).endsBefore(ORDER)).isFalse();
		assertThat(Deadline.unclear("", null).endsBefore(ORDER)).isFalse();
	}

	@Test
	void aMonthNamedInTheOrdersLastDaysLeavesTenWorkingDays() {
		assertThat(Deadline.dueAfterOrder(LocalDate.of(2020, 11, 30), ORDER)).isEqualTo(LocalDate.of(2020, 12, 10));
		assertThat(Deadline.dueAfterOrder(LocalDate.of(2020, 12, 10), ORDER)).isEqualTo(LocalDate.of(2020, 12, 10));
		assertThat(Deadline.dueAfterOrder(LocalDate.of(2020, 12, 31), ORDER)).isEqualTo(LocalDate.of(2020, 12, 31));
	}

	@Test
	void aDeadlineWithoutAStartIsBoundedByItsEnd() {
		var deadline = Deadline.interval("до 30.09.2023", null, LocalDate.of(2023, 9, 30));
		assertThat(deadline.span()).contains(new Period(null, LocalDate.of(2023, 9, 30)));
		assertThat(deadline.endsBefore(LocalDate.of(2023, 10, 1))).isTrue();
	}

	@Test
	void refusesDaysThatDoNotFitTheKind() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> new Deadline(DeadlineKind.INTERVAL, "ноябрь", List.of(), null, null))
			.withMessageContaining("«ноябрь»");
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> new Period(LocalDate.of(2027, 5, 1), LocalDate.of(2027, 4, 30)))
			.withMessageContaining("01.05.2027");
	}

	private static Deadline month(int year, int month) {
		var first = LocalDate.of(year, month, 1);
		return Deadline.interval("месяц", first, first.withDayOfMonth(first.lengthOfMonth()));
	}

}
