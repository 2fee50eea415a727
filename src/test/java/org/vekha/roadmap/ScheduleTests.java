package org.vekha.roadmap;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.vekha.shared.SchoolYear;
import org.vekha.shared.WorkingDays;

import static org.assertj.core.api.Assertions.assertThat;

class ScheduleTests {

	private final Map<CycleStep, LocalDate> printed = propose(YurgaRoadmap.printed(), YurgaRoadmap.ORDER_DATE);

	@Test
	void leavesTenWorkingDaysAfterTheOrderForARowBeforeIt() {
		assertThat(this.printed).containsEntry(CycleStep.INTERVIEW, LocalDate.of(2020, 12, 10));
	}

	@Test
	void putsStepsOfOneMonthOneAfterAnother() {
		assertThat(this.printed).containsEntry(CycleStep.SELF_ASSESSMENT, LocalDate.of(2020, 12, 24))
			.containsEntry(CycleStep.RISK_PROFILE, LocalDate.of(2020, 12, 31));
	}

	@Test
	void countsNoHolidays() {
		var programme = this.printed.get(CycleStep.PROGRAMME);
		assertThat(programme).isEqualTo(WorkingDays.after(LocalDate.of(2020, 12, 31), 10))
			.isAfter(LocalDate.of(2021, 1, 20));
		assertThat(this.printed).containsEntry(CycleStep.EXPERT_REVIEW, WorkingDays.after(programme, 5))
			.containsEntry(CycleStep.PROGRAMME_CONSENT, WorkingDays.after(programme, 10))
			.containsEntry(CycleStep.PROGRAMME_ORDER, WorkingDays.after(programme, 15))
			.containsEntry(CycleStep.CONTRACT, WorkingDays.after(programme, 15));
	}

	@Test
	void takesTheYearsEndFromItsRows() {
		assertThat(this.printed).containsEntry(CycleStep.ROUND_TABLE, LocalDate.of(2021, 6, 30))
			.containsEntry(CycleStep.NEXT_ROADMAP, LocalDate.of(2021, 8, 31))
			.containsEntry(CycleStep.SCHOOL_SUMMARY, LocalDate.of(2021, 6, 16));
	}

	@Test
	void setsUsualDatesWhereTheRoadMapHasNoRow() {
		assertThat(this.printed).containsEntry(CycleStep.INDICATORS, LocalDate.of(2021, 8, 20))
			.containsEntry(CycleStep.UNFINISHED, LocalDate.of(2021, 8, 20))
			.containsEntry(CycleStep.YEAR_SUMMARY, LocalDate.of(2021, 8, 31));
	}

	@Test
	void leavesOutWhatHappensBeforeItAndTheReportsOfPeriods() {
		assertThat(this.printed).doesNotContainKeys(CycleStep.SCHOOL_LIST, CycleStep.APPOINTMENTS,
				CycleStep.ROADMAP_APPROVAL, CycleStep.SCHEDULE, CycleStep.REPORTS);
	}

	@Test
	void keepsTheMonthsOfARoadMapThatIsInForceInTime() {
		var year = new SchoolYear(2026);
		var dates = propose(RollOver.of(YurgaRoadmap.printed(), year), LocalDate.of(2026, 9, 10));
		assertThat(dates).containsEntry(CycleStep.INTERVIEW, LocalDate.of(2026, 10, 31))
			.containsEntry(CycleStep.SELF_ASSESSMENT, LocalDate.of(2026, 11, 30))
			.containsEntry(CycleStep.RISK_PROFILE, LocalDate.of(2026, 12, 7))
			.containsEntry(CycleStep.ROUND_TABLE, LocalDate.of(2027, 6, 30));
	}

	@Test
	void followsTheOrderWhereTheRolledRoadMapIsLate() {
		var dates = propose(RollOver.of(YurgaRoadmap.printed(), new SchoolYear(2026)), LocalDate.of(2026, 11, 23));
		assertThat(dates).containsEntry(CycleStep.INTERVIEW, LocalDate.of(2026, 12, 7))
			.containsEntry(CycleStep.SELF_ASSESSMENT, LocalDate.of(2026, 12, 21));
	}

	@Test
	void neverClosesASchoolsYearBeforeItsProgrammeIsApproved() {
		var dates = propose(YurgaRoadmap.printed(), LocalDate.of(2021, 5, 11));
		assertThat(dates.get(CycleStep.SCHOOL_SUMMARY)).isAfterOrEqualTo(dates.get(CycleStep.PROGRAMME_ORDER));
	}

	private static Map<CycleStep, LocalDate> propose(RoadmapDraft draft, LocalDate orderDate) {
		return Schedule.propose(YurgaRoadmap.activities(draft),
				new WorkYear(draft.schoolYear(), draft.period(), orderDate));
	}

}
