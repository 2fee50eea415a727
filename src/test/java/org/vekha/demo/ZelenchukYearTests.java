package org.vekha.demo;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vekha.cycle.SchoolSupports;
import org.vekha.cycle.SupportState;
import org.vekha.cycle.YearState;
import org.vekha.process.form.OpenForm;
import org.vekha.risk.RiskProfileState;
import org.vekha.risk.RiskProfiles;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.ActivityState;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The first year of the programme of Зеленчук, a report whose past is entered as done,
 * lived through once from its order to its end.
 */
@PrintedYearTest
class ZelenchukYearTests {

	private static final int MILESTONES = 20;

	private final DemoMunicipality zelenchuk = DemoMunicipality.read("zelenchuk");

	@Autowired
	private SchoolSupports supports;

	@Autowired
	private RiskProfiles profiles;

	@Autowired
	private PrintedYears printed;

	@BeforeAll
	void live() {
		if (this.printed.isNew(this.zelenchuk)) {
			var staff = this.printed.open(this.zelenchuk, "2021-02-10", Map.of())
				.answering("Task_EnterRiskProfile", this::profile);
			staff.everythingBut(LocalDate.of(2021, 2, 10), "Task_ReportActivity");
			PrintedYears.everything(staff, "2021-03-22", "2021-05-25", "2021-06-28", "2021-08-16", "2021-08-30");
		}
	}

	/**
	 * One school's people were asked in questionnaires; of the others there are grades.
	 */
	private Map<String, Object> profile(OpenForm form) {
		var outside = this.zelenchuk.outsideProfile();
		return form.subject().contains(this.zelenchuk.shortName(outside.school())) ? outside.profile()
				: Map.of("source", "Письмо № 5", "factors", form.rows("factors", Map.of("grade", "SIGNIFICANT")));
	}

	@Test
	void keepsWhatThePeopleOfOneSchoolSaid() {
		assertThat(this.supports.of(this.printed.year(this.zelenchuk).id()))
			.filteredOn(support -> this.profiles.of(support.id()).orElseThrow().survey().isPresent())
			.singleElement()
			.satisfies(support -> {
				assertThat(support.schoolId()).isEqualTo("zelenchuk-marukha");
				assertThat(this.profiles.of(support.id()).orElseThrow().survey().orElseThrow().about("2.4"))
					.contains("руководители – 3 из 3 (100 %), учителя – 15 из 19 (79 %), ученики – 57 из 88");
			});
	}

	@Test
	void bringsAllTwentyFiveRowsToTheirEnd() {
		assertThat(this.printed.rows(this.zelenchuk)).hasSize(25)
			.extracting(Activity::state)
			.containsOnly(ActivityState.DONE);
	}

	@Test
	void leavesNothingUndoneRepeatedOrOverdue() {
		assertThat(this.printed.faults(this.zelenchuk)).isEmpty();
		assertThat(this.printed.year(this.zelenchuk).state()).isEqualTo(YearState.CLOSED);
	}

	@Test
	void keepsTheFactsWithTheirDaysAndAsksForNoneOfThem() {
		var milestones = this.printed.rows(this.zelenchuk).subList(0, MILESTONES);
		assertThat(milestones).allSatisfy(row -> {
			assertThat(row.doneOn()).isEqualTo(row.content().fact().doneOn());
			assertThat(row.basis()).isEqualTo(row.content().fact().basis());
			assertThat(this.printed.parts(row)).isEmpty();
		});
		assertThat(milestones).filteredOn(row -> row.doneOn() != null)
			.extracting(Activity::title, Activity::doneOn)
			.containsExactly(tuple("Приказ о программе поддержки", LocalDate.of(2021, 2, 10)),
					tuple("Установочный вебинар", LocalDate.of(2021, 2, 12)));
	}

	@Test
	void asksForWhatIsYearlyOnceInTheYear() {
		var yearly = this.printed.rows(this.zelenchuk).subList(MILESTONES, 25);
		assertThat(yearly).allSatisfy(row -> assertThat(this.printed.parts(row)).isNotEmpty()
			.allSatisfy(part -> assertThat(part.dueOn()).isEqualTo(LocalDate.of(2021, 8, 31))));
		assertThat(yearly.subList(0, 2)).allSatisfy(row -> assertThat(this.printed.parts(row)).hasSize(1));
		assertThat(yearly.subList(2, 5)).allSatisfy(row -> assertThat(this.printed.schools(row))
			.containsExactlyInAnyOrderElementsOf(this.zelenchuk.listed()));
		assertThat(AskedActs.counted(this.printed.asked(this.zelenchuk))).containsEntry("Task_ReportActivity", 11L);
	}

	@Test
	void takesTheRiskProfilesFromOutside() {
		assertThat(AskedActs.counted(this.printed.asked(this.zelenchuk))).containsEntry("Task_EnterRiskProfile", 3L)
			.containsEntry("Task_VerifyRisks", 3L)
			.doesNotContainKeys("Task_FillSelfAssessment", "Task_AgreeRiskProfile", "Task_ReviewProgramme",
					"Task_HoldRoundTable", "Task_DecideUnfinished");
		assertThat(this.supports.of(this.printed.year(this.zelenchuk).id())).hasSize(3).allSatisfy(support -> {
			assertThat(support.state()).isEqualTo(SupportState.COMPLETED);
			assertThat(this.profiles.of(support.id()).orElseThrow().state()).isEqualTo(RiskProfileState.VERIFIED);
		});
	}

}
