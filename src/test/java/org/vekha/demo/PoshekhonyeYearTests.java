package org.vekha.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vekha.cycle.ScheduledStep;
import org.vekha.cycle.SchoolSupports;
import org.vekha.cycle.SupportState;
import org.vekha.cycle.YearState;
import org.vekha.objectivity.Conclusion;
import org.vekha.objectivity.Objectivity;
import org.vekha.objectivity.ObjectivityState;
import org.vekha.objectivity.Seminar;
import org.vekha.programme.Programmes;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.ActivityPart;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.CycleStep;
import org.vekha.school.Schools;
import org.vekha.school.StatusKind;

import org.springframework.beans.factory.annotation.Autowired;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The printed road map of Пошехонье, lived through once from its opening to its end.
 */
@PrintedYearTest
class PoshekhonyeYearTests {

	/** The last rows are due in December 2024, after the school year. */
	private static final Map<CycleStep, String> DATES = Map.of(CycleStep.UNFINISHED, "2024-12-27",
			CycleStep.YEAR_SUMMARY, "2024-12-28", CycleStep.NEXT_ROADMAP, "2024-12-30");

	private static final List<CycleStep> WITHOUT_EXPERTS = List.of(CycleStep.EXPERT_REVIEW, CycleStep.CONTRACT);

	private static final List<CycleStep> WITHOUT_PROGRAMME = List.of(CycleStep.SELF_ASSESSMENT, CycleStep.RISK_PROFILE,
			CycleStep.PROGRAMME, CycleStep.EXPERT_REVIEW, CycleStep.PROGRAMME_CONSENT, CycleStep.PROGRAMME_ORDER,
			CycleStep.CONTRACT);

	private final DemoMunicipality poshekhonye = DemoMunicipality.read("poshekhonye");

	@Autowired
	private SchoolSupports supports;

	@Autowired
	private Programmes programmes;

	@Autowired
	private Objectivity objectivity;

	@Autowired
	private Schools schools;

	@Autowired
	private PrintedYears printed;

	@BeforeAll
	void live() {
		if (this.printed.isNew(this.poshekhonye)) {
			var staff = this.printed.open(this.poshekhonye, "2023-08-28", DATES);
			// The school with biased results takes its steps in the months of its rows
			staff.everythingBut(LocalDate.of(2023, 8, 28), "Task_DiscussObjectivity");
			staff.everythingBut(LocalDate.of(2023, 9, 18), "Task_DiscussObjectivity");
			staff.everythingBut(LocalDate.of(2023, 10, 27), "Task_ReportSeminars", "Task_AppointObservers");
			staff.everythingBut(LocalDate.of(2023, 12, 25), "Task_ReportSeminars", "Task_AppointObservers");
			staff.everythingBut(LocalDate.of(2024, 2, 12), "Task_AppointObservers");
			staff.everythingBut(LocalDate.of(2024, 3, 22), "Task_DiscussOutcome");
			staff.everythingBut(LocalDate.of(2024, 4, 15), "Task_DiscussOutcome");
			PrintedYears.everything(staff, "2024-05-27", "2024-06-26", "2024-08-16", "2024-10-15", "2024-11-15",
					"2024-12-09", "2024-12-27");
		}
	}

	@Test
	void bringsAllTwentyOneRowsToTheirEnd() {
		assertThat(this.printed.rows(this.poshekhonye)).hasSize(21)
			.extracting(Activity::state)
			.containsOnly(ActivityState.DONE);
	}

	@Test
	void leavesNothingUndoneRepeatedOrOverdue() {
		assertThat(this.printed.faults(this.poshekhonye)).isEmpty();
		assertThat(this.printed.year(this.poshekhonye).state()).isEqualTo(YearState.CLOSED);
	}

	@Test
	void asksForBothPartsOfEveryRowThatIsNoStep() {
		assertThat(this.printed.rows(this.poshekhonye)).filteredOn(row -> row.step() == null)
			.hasSize(14)
			.allSatisfy(row -> assertThat(this.printed.parts(row)).extracting(ActivityPart::body)
				.containsOnly(Body.EDUCATION_DEPARTMENT, Body.SCHOOL));
		assertThat(this.printed.asked(this.poshekhonye)).extracting(AskedActs.Act::subject)
			.contains("Пошехонье · 2023/2024 · п. 4 Проверить приказы и наблюдать за ВПР",
					"Пошехонье · 2023/2024 · п. 4 Комплект школьных актов · Гаютинская СШ");
	}

	/** Of the rows that are no steps, in the order of the table. */
	@Test
	void asksTheSchoolsOfEachBlock() {
		var listed = List.of("poshekhonye-1", "poshekhonye-kremenevo");
		var supported = List.of("poshekhonye-1", "poshekhonye-kremenevo", "poshekhonye-2");
		var all = this.poshekhonye.schools().stream().map(DemoMunicipality.DemoSchool::id).toList();
		var rows = this.printed.rows(this.poshekhonye);
		assertThat(rows.subList(0, 2)).allSatisfy(row -> asksOnly(row, listed));
		assertThat(rows.subList(2, 3)).allSatisfy(row -> asksOnly(row, supported));
		assertThat(rows.subList(4, 9)).allSatisfy(row -> asksOnly(row, supported));
		assertThat(all).hasSize(10);
		assertThat(rows.subList(9, 14)).allSatisfy(row -> asksOnly(row, all));
		asksOnly(rows.get(17), List.of("poshekhonye-gayutino"));
	}

	private void asksOnly(Activity row, List<String> schools) {
		assertThat(this.printed.schools(row)).as(row.label()).containsExactlyInAnyOrderElementsOf(schools);
	}

	@Test
	void asksInAprilAndAgainInDecember() {
		var twice = this.printed.row(this.poshekhonye, "Встречи с директорами и завучами о ГИА");
		assertThat(this.printed.parts(twice)).extracting(ActivityPart::occurrence, part -> part.dueOn().toString())
			.containsOnly(tuple("апрель", "2024-04-30"), tuple("декабрь", "2024-12-31"))
			.hasSize(8);
	}

	@Test
	void interviewsByTheStepAndWithoutExperts() {
		assertThat(AskedActs.counted(this.printed.asked(this.poshekhonye))).containsEntry("Task_ConductInterview", 3L)
			.doesNotContainKeys("Task_ReviewProgramme", "Task_SignContract", "Task_AcceptActivity",
					"Task_DecideUnfinished");
		assertThat(this.printed.parts(this.printed.rows(this.poshekhonye).get(3))).isEmpty();
	}

	@Test
	void takesTheSchoolAtRiskThroughTheLightTrack() {
		assertThat(this.supports.of(this.printed.year(this.poshekhonye).id())).hasSize(3).allSatisfy(support -> {
			var light = "poshekhonye-2".equals(support.schoolId());
			assertThat(support.state()).isEqualTo(SupportState.COMPLETED);
			assertThat(support.variantKey()).isEqualTo(light ? "light" : "full");
			assertThat(this.programmes.of(support.id()).isPresent()).isEqualTo(!light);
			assertThat(this.supports.steps(support.id())).filteredOn(step -> step.state() == ActivityState.NOT_REQUIRED)
				.extracting(ScheduledStep::step)
				.containsExactlyInAnyOrderElementsOf(light ? WITHOUT_PROGRAMME : WITHOUT_EXPERTS);
		});
		assertThat(AskedActs.counted(this.printed.asked(this.poshekhonye))).containsEntry("Task_FillSelfAssessment", 2L)
			.containsEntry("Task_DraftProgramme", 2L)
			.containsEntry("Task_SummariseSupport", 3L);
	}

	@Test
	void takesTheSchoolWithBiasedResultsToItsConclusion() {
		assertThat(this.objectivity.of(this.printed.year(this.poshekhonye).id())).singleElement().satisfies(support -> {
			assertThat(support.schoolId()).isEqualTo("poshekhonye-gayutino");
			assertThat(support.state()).isEqualTo(ObjectivityState.COMPLETED);
			assertThat(support.conclusion()).isEqualTo(Conclusion.CLEARED);
			assertThat(support.interview().orElseThrow().heldOn()).isEqualTo("2023-10-27");
			assertThat(support.measures()).isNotEmpty();
			assertThat(support.seminars()).extracting(Seminar::heldOn).containsExactly(LocalDate.of(2024, 2, 12));
			assertThat(support.observationAct().orElseThrow().date()).isEqualTo("2024-03-22");
			assertThat(support.recheck().orElseThrow().total()).isEqualTo("18 из 20");
			assertThat(support.outcome().orElseThrow().heldOn()).isEqualTo("2024-05-27");
		});
		assertThat(this.schools.withStatus("poshekhonye", this.poshekhonye.roadmap().schoolYear(),
				StatusKind.BIASED_RESULTS))
			.isEmpty();
	}

	@Test
	void asksForNoActOfTheBiasedSchoolTwice() {
		var steps = this.printed.rows(this.poshekhonye)
			.stream()
			.filter(row -> row.step() != null && row.step().scope() == CycleStep.Scope.OBJECTIVITY)
			.toList();
		assertThat(steps).extracting(Activity::number, Activity::doneOn)
			.containsExactly(tuple("1", LocalDate.of(2023, 10, 27)), tuple("2", LocalDate.of(2024, 2, 12)),
					tuple("3", LocalDate.of(2024, 2, 12)), tuple("5", LocalDate.of(2024, 3, 22)),
					tuple("6", LocalDate.of(2024, 3, 22)), tuple("7", LocalDate.of(2024, 5, 27)));
		assertThat(steps).allSatisfy(row -> assertThat(this.printed.parts(row)).isEmpty());
		assertThat(AskedActs.counted(this.printed.asked(this.poshekhonye))).contains(
				entry("Task_DiscussObjectivity", 1L), entry("Task_ReportSeminars", 1L),
				entry("Task_EnterObservationAct", 1L), entry("Task_EnterRecheck", 1L),
				entry("Task_DiscussOutcome", 1L));
	}

}
