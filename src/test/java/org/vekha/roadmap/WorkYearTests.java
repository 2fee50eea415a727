package org.vekha.roadmap;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.vekha.deadline.Deadline;
import org.vekha.deadline.DeadlineKind;
import org.vekha.deadline.Period;
import org.vekha.shared.SchoolYear;

import static org.assertj.core.api.Assertions.assertThat;

class WorkYearTests {

	private static final LocalDate ORDER = LocalDate.of(2021, 4, 12);

	private static final Period PLAN = new Period(LocalDate.of(2021, 4, 1), LocalDate.of(2024, 12, 31));

	private static final WorkYear SECOND = new WorkYear(new SchoolYear(2022), PLAN, ORDER);

	@Test
	void ofAProgrammeTakesWhatEndsInTheSchoolYear() {
		assertThat(SECOND.concerns(interval(LocalDate.of(2022, 8, 31)))).isFalse();
		assertThat(SECOND.concerns(interval(LocalDate.of(2022, 9, 1)))).isTrue();
		assertThat(SECOND.concerns(interval(LocalDate.of(2023, 8, 31)))).isTrue();
		assertThat(SECOND.concerns(interval(LocalDate.of(2023, 9, 1)))).isFalse();
		assertThat(SECOND.lastDay(Deadline.dates("", until(2022), until(2023), until(2024))))
			.contains(LocalDate.of(2023, 6, 30));
	}

	@Test
	void ofAProgrammeTakesWhatRunsAllTheTimeAndWhatHasNoDays() {
		assertThat(SECOND.concerns(Deadline.wholePeriod("весь период", PLAN))).isTrue();
		assertThat(SECOND.concerns(Deadline.wholePeriod("2021 год", until(2021)))).isFalse();
		assertThat(SECOND.concerns(Deadline.event("по графику", null))).isTrue();
		assertThat(SECOND.concerns(new Deadline(DeadlineKind.EVENT, "по графику", List.of(until(2021)), null, null)))
			.isFalse();
		assertThat(SECOND.concerns(Deadline.unclear("", null))).isTrue();
		assertThat(SECOND.wholePeriod()).isEqualTo(new Period(LocalDate.of(2022, 9, 1), LocalDate.of(2023, 8, 31)));
		assertThat(new WorkYear(new SchoolYear(2024), PLAN, ORDER).wholePeriod().end()).isEqualTo(PLAN.end());
	}

	@Test
	void ofAProgrammeLeavesTimeFromTheBeginningOfTheSchoolYear() {
		assertThat(SECOND.from()).isEqualTo(LocalDate.of(2022, 9, 1));
		assertThat(new WorkYear(new SchoolYear(2020), PLAN, ORDER).from()).isEqualTo(ORDER);
	}

	@Test
	void ofARoadmapForOneYearTakesEverything() {
		var year = new WorkYear(new SchoolYear(2023), new Period(LocalDate.of(2023, 5, 24), LocalDate.of(2024, 8, 31)),
				LocalDate.of(2023, 5, 24));
		assertThat(year.concerns(interval(LocalDate.of(2023, 6, 30)))).isTrue();
		assertThat(year.concerns(interval(LocalDate.of(2025, 6, 30)))).isTrue();
		assertThat(year.from()).isEqualTo(LocalDate.of(2023, 5, 24));
		assertThat(year.wholePeriod()).isEqualTo(year.plan());
	}

	private static Deadline interval(LocalDate end) {
		return Deadline.interval("", end.minusDays(20), end);
	}

	private static Period until(int year) {
		return new Period(LocalDate.of(year, 6, 1), LocalDate.of(year, 6, 30));
	}

}
