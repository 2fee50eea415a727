package org.vekha.cycle;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.vekha.roadmap.CycleStep;
import org.vekha.roadmap.Schedule;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DatePlanTests {

	private static final LocalDate ORDER_DATE = CycleFixtures.TODAY;

	private static final Map<CycleStep, LocalDate> PROPOSED = Schedule.usual(CycleFixtures.YEAR, ORDER_DATE);

	@Test
	void takesWhatIsProposed() {
		assertThat(plan(PROPOSED).ofYear()).containsAllEntriesOf(PROPOSED);
	}

	@Test
	void takesWhatIsProposedForAnOrderLateInTheYear() {
		for (var date = ORDER_DATE; date.isBefore(LocalDate.of(2021, 8, 1)); date = date.plusDays(1)) {
			var proposed = Schedule.usual(CycleFixtures.YEAR, date);
			assertThat(new DatePlan(CycleFixtures.YEAR, date, proposed.keySet(), proposed, Track.full()).ofYear())
				.isNotEmpty();
		}
	}

	@Test
	void endsTheReportsOfASchoolWithItsSummary() {
		assertThat(plan(PROPOSED).ofEverySchool())
			.containsEntry(CycleStep.REPORTS, PROPOSED.get(CycleStep.SCHOOL_SUMMARY))
			.doesNotContainKey(CycleStep.ROUND_TABLE);
	}

	@Test
	void needsADateForEveryStep() {
		var dates = new EnumMap<>(PROPOSED);
		dates.remove(CycleStep.INTERVIEW);
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> plan(dates))
			.withMessageContaining("Собеседование");
	}

	@Test
	void refusesADateBeforeTheOrderOrLongAfterTheYear() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> plan(with(CycleStep.INTERVIEW, ORDER_DATE.minusDays(1))))
			.withMessageContaining("от 26.11.2020 (приказ) до 31.12.2021");
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> plan(with(CycleStep.NEXT_ROADMAP, LocalDate.of(2022, 1, 1))));
	}

	@Test
	void refusesAStepBeforeTheOneThatItNeeds() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> plan(with(CycleStep.SELF_ASSESSMENT, ORDER_DATE)))
			.withMessageContaining("Самооценка")
			.withMessageContaining("Собеседование");
	}

	@Test
	void givesASchoolItsOwnDates() {
		var later = PROPOSED.get(CycleStep.INTERVIEW).plusDays(3);
		var own = plan(PROPOSED).ofSchools(List.of(new SchoolDate("yurga-1", CycleStep.INTERVIEW, later)),
				List.of(CycleFixtures.support("yurga-1", null), CycleFixtures.support("yurga-14", null)));
		assertThat(own).containsOnlyKeys("yurga-1");
		assertThat(own.get("yurga-1")).containsEntry(CycleStep.INTERVIEW, later)
			.containsEntry(CycleStep.PROGRAMME, PROPOSED.get(CycleStep.PROGRAMME));
	}

	@Test
	void refusesAnExceptionForAStepOfTheYearAForeignSchoolOrOutOfOrder() {
		refuses(new SchoolDate("yurga-1", CycleStep.ROUND_TABLE, ORDER_DATE));
		refuses(new SchoolDate("yurga-6", CycleStep.INTERVIEW, PROPOSED.get(CycleStep.INTERVIEW)));
		refuses(new SchoolDate("yurga-1", CycleStep.INTERVIEW, PROPOSED.get(CycleStep.PROGRAMME)));
	}

	@Test
	void datesASchoolWhoseVariantStartsLaterFromThatMonth() {
		var support = CycleFixtures.support("yurga-1", null);
		support.follow(Track.full(),
				new Variant("network", "Сетевая модель", null, null, List.of("yurga-1"), Month.FEBRUARY));
		assertThat(support.startsOn()).contains(LocalDate.of(2021, 2, 1));
		var own = plan(PROPOSED).ofSchools(List.of(), List.of(support));
		assertThat(own.get("yurga-1")).containsEntry(CycleStep.INTERVIEW, LocalDate.of(2021, 2, 15))
			.containsEntry(CycleStep.SELF_ASSESSMENT, LocalDate.of(2021, 3, 2))
			.containsEntry(CycleStep.SCHOOL_SUMMARY, PROPOSED.get(CycleStep.SCHOOL_SUMMARY));
	}

	@Test
	void asksForNoOrderOfDatesThatASchoolDoesWithout() {
		var support = CycleFixtures.support("yurga-1", null);
		support.follow(Track.full(), Variant.USUAL.get(1));
		var late = new SchoolDate("yurga-1", CycleStep.INTERVIEW, PROPOSED.get(CycleStep.PROGRAMME_ORDER));
		assertThat(plan(PROPOSED).ofSchools(List.of(late), List.of(support)).get("yurga-1"))
			.containsEntry(CycleStep.INTERVIEW, late.due());
	}

	private static void refuses(SchoolDate exception) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(
				() -> plan(PROPOSED).ofSchools(List.of(exception), List.of(CycleFixtures.support("yurga-1", null))));
	}

	private static Map<CycleStep, LocalDate> with(CycleStep step, LocalDate due) {
		var dates = new EnumMap<>(PROPOSED);
		dates.put(step, due);
		return dates;
	}

	private static DatePlan plan(Map<CycleStep, LocalDate> dates) {
		return new DatePlan(CycleFixtures.YEAR, ORDER_DATE, PROPOSED.keySet(), dates, Track.full());
	}

}
