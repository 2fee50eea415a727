package org.vekha.demo;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vekha.cycle.YearState;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.ActivityPart;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.CycleStep;

import org.springframework.beans.factory.annotation.Autowired;

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

	private final DemoMunicipality poshekhonye = DemoMunicipality.read("poshekhonye");

	@Autowired
	private PrintedYears printed;

	@BeforeAll
	void live() {
		if (this.printed.isNew(this.poshekhonye)) {
			var staff = this.printed.open(this.poshekhonye, "2023-08-28", DATES);
			PrintedYears.everything(staff, "2023-08-28", "2023-09-18", "2023-10-27", "2023-12-25", "2024-02-12",
					"2024-03-22", "2024-04-15", "2024-05-27", "2024-06-26", "2024-08-16", "2024-10-15", "2024-11-15",
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
			.hasSize(20)
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
		assertThat(rows.subList(14, 21)).allSatisfy(row -> asksOnly(row, List.of("poshekhonye-gayutino")));
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
		assertThat(AskedActs.counted(this.printed.asked(this.poshekhonye))).containsEntry("Task_ConductInterview", 2L)
			.doesNotContainKeys("Task_ReviewProgramme", "Task_SignContract", "Task_AcceptActivity",
					"Task_DecideUnfinished");
		assertThat(this.printed.parts(this.printed.rows(this.poshekhonye).get(3))).isEmpty();
	}

}
