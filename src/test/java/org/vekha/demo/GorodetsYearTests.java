package org.vekha.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vekha.cycle.ScheduledStep;
import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SchoolSupports;
import org.vekha.cycle.SupportState;
import org.vekha.cycle.YearState;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.CycleStep;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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

	private static final Date FIRST_OF_2021 = Date.from(Instant.parse("2020-12-31T21:00:00Z"));

	/** The first and the last task of a school's support. */
	private static final Set<String> OF_SUPPORT = Set.of("Task_FillSelfAssessment", "Task_SummariseSupport");

	/** What every school does without, and those of the teachers' model beside it. */
	private static final List<CycleStep> OF_NOBODY = List.of(CycleStep.INTERVIEW);

	private static final List<CycleStep> OF_PROGRAMME = List.of(CycleStep.SELF_ASSESSMENT, CycleStep.RISK_PROFILE,
			CycleStep.PROGRAMME, CycleStep.EXPERT_REVIEW, CycleStep.PROGRAMME_CONSENT, CycleStep.PROGRAMME_ORDER);

	private final DemoMunicipality gorodets = DemoMunicipality.read("gorodets");

	@Autowired
	private SchoolSupports supports;

	@Autowired
	private PrintedYears printed;

	@BeforeAll
	void live() {
		if (this.printed.isNew(this.gorodets)) {
			var staff = this.printed.open(this.gorodets, "2020-08-24", Map.of());
			staff.everythingBut(LocalDate.of(2020, 8, 24), "Task_EnterOrder");
			// Programmes are written in December and January, contracts follow
			staff.everythingBut(LocalDate.of(2020, 9, 4), "Task_DraftProgramme", "Task_SignContract");
			staff.everythingBut(LocalDate.of(2020, 11, 2), "Task_DraftProgramme", "Task_SignContract");
			staff.everythingBut(LocalDate.of(2020, 12, 21), "Task_SignContract");
			PrintedYears.everything(staff, "2021-01-29", "2021-03-22", "2021-05-25", "2021-06-28", "2021-08-16",
					"2021-08-30");
		}
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
	void givesEachSchoolTheModelThatNamesIt() {
		assertThat(supports()).hasSize(18)
			.extracting(SchoolSupport::schoolId, SchoolSupport::variantKey)
			.containsExactlyInAnyOrderElementsOf(this.gorodets.variants()
				.stream()
				.flatMap(variant -> variant.schools().stream().map(school -> tuple(school, variant.key())))
				.toList());
	}

	@Test
	void asksEachSchoolForTheStepsOfItsModel() {
		assertThat(supports()).allSatisfy(support -> {
			var without = new ArrayList<>(OF_NOBODY);
			if ("teachers".equals(support.variantKey())) {
				without.addAll(OF_PROGRAMME);
			}
			if (!"basic".equals(support.variantKey())) {
				without.add(CycleStep.CONTRACT);
			}
			var steps = this.supports.steps(support.id());
			assertThat(steps).filteredOn(step -> step.state() == ActivityState.NOT_REQUIRED)
				.extracting(ScheduledStep::step)
				.as(support.schoolId())
				.containsExactlyInAnyOrderElementsOf(without);
			assertThat(steps).filteredOn(step -> !without.contains(step.step()))
				.extracting(ScheduledStep::state)
				.as(support.schoolId())
				.containsOnly(ActivityState.DONE);
			assertThat(support.state()).isEqualTo(SupportState.COMPLETED);
		});
	}

	@Test
	void startsTwoModelsIn2021() {
		assertThat(supports()).allSatisfy(support -> {
			var later = FROM_2021.contains(support.schoolId());
			assertThat(support.startsOn()).isEqualTo(later ? Optional.of(LocalDate.of(2021, 1, 1)) : Optional.empty());
			assertThat(this.supports.steps(support.id()))
				.filteredOn(step -> step.step() == CycleStep.SELF_ASSESSMENT && step.state() == ActivityState.DONE)
				.allSatisfy(step -> assertThat(step.doneOn().getYear()).isEqualTo(later ? 2021 : 2020));
			var name = this.gorodets.shortName(support.schoolId());
			assertThat(this.printed.asked(this.gorodets))
				.filteredOn(act -> OF_SUPPORT.contains(act.task()) && act.subject().endsWith(" · " + name))
				.as(name)
				.isNotEmpty()
				.allSatisfy(act -> assertThat(act.asked().before(FIRST_OF_2021))
					.isEqualTo(!later && "Task_FillSelfAssessment".equals(act.task())));
		});
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
		assertThat(AskedActs.counted(this.printed.asked(this.gorodets))).containsEntry("Task_FillSelfAssessment", 16L)
			.containsEntry("Task_DraftProgramme", 16L)
			.containsEntry("Task_SummariseSupport", 18L)
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
