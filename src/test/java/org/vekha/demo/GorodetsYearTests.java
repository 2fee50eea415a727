package org.vekha.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SchoolSupports;
import org.vekha.cycle.YearState;
import org.vekha.process.form.OpenForm;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.CycleStep;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The printed road map of Городец with its four models, lived through once from its
 * opening to its end.
 */
@PrintedYearTest
class GorodetsYearTests {

	private static final List<String> PRACTICE = List.of("gorodets-16", "gorodets-18", "gorodets-evening2",
			"gorodets-ilyino", "gorodets-fedurino", "gorodets-krasnaya");

	private static final List<String> BASIC = List.of("gorodets-15", "gorodets-8", "gorodets-5", "gorodets-kovrigino",
			"gorodets-serkovo", "gorodets-zinyaki");

	/** The schools of the two models that begin in 2021. */
	private static final List<String> FROM_2021 = List.of("gorodets-brilyakovo", "gorodets-strochkovo", "gorodets-3",
			"gorodets-4", "gorodets-aksentis", "gorodets-zarubino");

	private static final Map<CycleStep, String> DATES_OF_2021 = Map.of(CycleStep.SELF_ASSESSMENT, "2021-01-29",
			CycleStep.RISK_PROFILE, "2021-02-05", CycleStep.PROGRAMME, "2021-02-19", CycleStep.EXPERT_REVIEW,
			"2021-02-26", CycleStep.PROGRAMME_CONSENT, "2021-03-05", CycleStep.PROGRAMME_ORDER, "2021-03-12");

	private final DemoMunicipality gorodets = DemoMunicipality.read("gorodets");

	@Autowired
	private SchoolSupports supports;

	@Autowired
	private PrintedYears printed;

	@BeforeAll
	void live() {
		if (this.printed.isNew(this.gorodets)) {
			var staff = this.printed.open(this.gorodets, "2020-08-24", Map.of())
				.answering("Task_ConfirmSchedule", this::schedule);
			staff.everythingBut(LocalDate.of(2020, 8, 24), "Task_EnterOrder");
			// Programmes are written in December and January, contracts follow
			staff.everythingBut(LocalDate.of(2020, 9, 4), "Task_DraftProgramme", "Task_SignContract");
			staff.everythingBut(LocalDate.of(2020, 11, 2), "Task_DraftProgramme", "Task_SignContract");
			staff.everythingBut(LocalDate.of(2020, 12, 21), "Task_SignContract");
			PrintedYears.everything(staff, "2021-01-29", "2021-03-22", "2021-05-25", "2021-06-28", "2021-08-16",
					"2021-08-30");
		}
	}

	private Map<String, Object> schedule(OpenForm form) {
		var answer = new HashMap<>(PrintedYears.schedule(form, this.gorodets.track(), Map.of()));
		answer.put("exceptions", FROM_2021.stream()
			.flatMap(school -> DATES_OF_2021.entrySet()
				.stream()
				.map(date -> Map.of("school", school, "step", date.getKey().name(), "dueDate", date.getValue())))
			.toList());
		return answer;
	}

	@Test
	void bringsAllFortyRowsToTheirEnd() {
		assertThat(this.printed.rows(this.gorodets)).hasSize(40)
			.extracting(Activity::state)
			.containsOnly(ActivityState.DONE);
	}

	@Test
	void leavesNothingUndoneRepeatedOrOverdue() {
		assertThat(this.printed.faults(this.gorodets)).isEmpty();
		assertThat(this.printed.year(this.gorodets).state()).isEqualTo(YearState.CLOSED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2.3", "3.1", "3.2", "4.1", "4.2" })
	void asksExactlyTheSchoolsOfAModel(String number) {
		var schools = switch (number.charAt(0)) {
			case '2' -> PRACTICE;
			case '3' -> BASIC;
			default -> FROM_2021;
		};
		var row = this.printed.rows(this.gorodets)
			.stream()
			.filter(each -> each.number().equals(number))
			.findFirst()
			.orElseThrow();
		assertThat(this.printed.schools(row)).containsExactlyInAnyOrderElementsOf(schools);
	}

	@Test
	void asksNoSchoolForAnyOtherRow() {
		assertThat(this.printed.rows(this.gorodets)).filteredOn(row -> !this.printed.schools(row).isEmpty())
			.extracting(Activity::number)
			.containsExactly("2.3", "3.1", "3.2", "4.1", "4.2");
	}

	@Test
	void startsTwoModelsIn2021() {
		for (var support : supports()) {
			var assessed = this.supports.steps(support.id())
				.stream()
				.filter(step -> step.step() == CycleStep.SELF_ASSESSMENT)
				.findFirst()
				.orElseThrow();
			assertThat(assessed.due().getYear()).as(support.schoolId())
				.isEqualTo(FROM_2021.contains(support.schoolId()) ? 2021 : 2020);
		}
	}

	@Test
	void signsSixContracts() {
		assertThat(this.printed.row(this.gorodets, "Договоры со школами-лидерами").content().expectedResult())
			.isEqualTo("6 договоров");
		assertThat(supports()).hasSize(18)
			.filteredOn(support -> support.contract().isPresent())
			.extracting(SchoolSupport::schoolId)
			.containsExactlyInAnyOrderElementsOf(BASIC);
	}

	@Test
	void leavesOutInterviewsAndTheRoundTable() {
		assertThat(AskedActs.counted(this.printed.asked(this.gorodets))).containsEntry("Task_FillSelfAssessment", 18L)
			.doesNotContainKeys("Task_ConductInterview", "Task_HoldRoundTable", "Task_EnterIndicators",
					"Task_DecideUnfinished");
	}

	@Test
	void asksForTheDateThatIsMissing() {
		assertThat(AskedActs.counted(this.printed.asked(this.gorodets))).containsEntry("Task_ClarifyDeadline", 1L);
		assertThat(this.printed.row(this.gorodets, "Меры помощи учителям от объединений").due())
			.contains(LocalDate.of(2020, 10, 4));
	}

	private List<SchoolSupport> supports() {
		return this.supports.of(this.printed.year(this.gorodets).id());
	}

}
