package org.vekha.deadline;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SchoolCalendarTests {

	private static final SchoolYear YEAR = new SchoolYear(2020);

	private static final SchoolCalendar USUAL = SchoolCalendar.usual(YEAR);

	@Test
	void theUsualCalendarFillsTheSchoolYear() {
		assertThat(USUAL.quarters()).hasSize(4);
		assertThat(USUAL.quarters().get(0).start()).isEqualTo(YEAR.firstDay());
		assertThat(USUAL.summer().end()).isEqualTo(YEAR.lastDay());
		assertThat(USUAL.winter()).isEqualTo(new Period(LocalDate.of(2020, 12, 31), LocalDate.of(2021, 1, 9)));
	}

	@Test
	void trimestersAndHalvesFollowFromTheQuarters() {
		assertThat(USUAL.trimesters()).extracting(Period::end)
			.containsExactly(LocalDate.of(2020, 11, 30), LocalDate.of(2021, 2, 28), LocalDate.of(2021, 5, 31));
		assertThat(USUAL.halves()).containsExactly(new Period(LocalDate.of(2020, 9, 1), LocalDate.of(2020, 12, 31)),
				new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 5, 31)));
	}

	@Test
	void refusesQuartersThatOverlapHolidays() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> with(USUAL.quarters(), new Period(LocalDate.of(2020, 10, 26), LocalDate.of(2020, 11, 3))))
			.withMessageContaining("осенние каникулы")
			.withMessageContaining("26.10.2020")
			.withMessageContaining("1-я четверть");
	}

	@Test
	void refusesAnotherNumberOfQuartersOrAnotherYear() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> with(USUAL.quarters().subList(0, 3), USUAL.autumn()))
			.withMessageContaining("четыре четверти");
		var other = SchoolCalendar.usual(new SchoolYear(2021));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> with(other.quarters(), USUAL.autumn()));
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> new SchoolCalendar(YEAR, USUAL.quarters(), USUAL.autumn(), USUAL.winter(), USUAL.spring(),
					new Period(LocalDate.of(2021, 6, 1), LocalDate.of(2021, 9, 5))))
			.withMessageContaining("05.09.2021");
	}

	@Test
	void aReaderFollowsTheCalendarOfItsMunicipality() {
		var quarters = List.of(new Period(LocalDate.of(2020, 9, 1), LocalDate.of(2020, 10, 25)),
				USUAL.quarters().get(1), USUAL.quarters().get(2), USUAL.quarters().get(3));
		var own = with(quarters, new Period(LocalDate.of(2020, 10, 26), LocalDate.of(2020, 11, 8)));
		var plan = new Period(YEAR.firstDay(), YEAR.lastDay());
		var reader = new DeadlineReader(plan, year -> year.equals(YEAR) ? own : SchoolCalendar.usual(year));
		assertThat(reader.read("осенние каникулы").intervals()).containsExactly(own.autumn());
		assertThat(reader.read("I четверть").intervals()).containsExactly(quarters.get(0));
		assertThat(reader.read("по итогам четверти").occurrences().get(0).start())
			.isEqualTo(LocalDate.of(2020, 10, 25));
	}

	private static SchoolCalendar with(List<Period> quarters, Period autumn) {
		return new SchoolCalendar(YEAR, quarters, autumn, USUAL.winter(), USUAL.spring(), USUAL.summer());
	}

}
