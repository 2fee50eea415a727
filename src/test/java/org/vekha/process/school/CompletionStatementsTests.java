package org.vekha.process.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.cycle.SchoolSupports;
import org.vekha.deadline.Deadline;
import org.vekha.deadline.Period;
import org.vekha.process.CopiedSchools;
import org.vekha.process.CountedStatements;
import org.vekha.process.Districts;
import org.vekha.process.Jobs;
import org.vekha.process.Workforce;
import org.vekha.process.change.ChangingYears;
import org.vekha.process.change.ChangingYears.ChangingYear;
import org.vekha.roadmap.Body;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Completing a task costs as many statements in a year of 300 schools as in one of five.
 */
@VekhaTest
class CompletionStatementsTests {

	/** When a school is asked for something. */
	private static final LocalDate[] DAYS = { LocalDate.of(2026, 10, 5), LocalDate.of(2026, 11, 5),
			LocalDate.of(2026, 12, 15), LocalDate.of(2027, 1, 15), LocalDate.of(2027, 3, 30), LocalDate.of(2027, 6, 1),
			LocalDate.of(2027, 6, 21) };

	@Autowired
	private ChangingYears changingYears;

	@Autowired
	private CopiedSchools copied;

	@Autowired
	private SchoolSupports supports;

	@Autowired
	private Workforce workforce;

	@Autowired
	private TaskService tasks;

	@Test
	void areAsManyForThreeHundredSchoolsAsForFive() {
		var wholeYear = new Period(Districts.YEAR.firstDay(), Districts.YEAR.lastDay());
		var year = this.changingYears.begin(5,
				Districts.row("1.", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 30), Body.SCHOOL),
				Districts.row("2.", Deadline.wholePeriod("в течение года", wholeYear), Body.METHODICAL_CENTRE, null));
		// The first school's track fills the caches, the second's is counted
		statements(year, 1);
		var few = statements(year, 2);
		this.copied.copy(year.district().school(1), 150);
		this.copied.copy(year.district().school(3), 145);
		assertThat(this.supports.of(year.year().id())).hasSize(300);
		assertThat(this.tasks.createTaskQuery()
			.tenantIdIn(year.district().id())
			.taskDefinitionKey("Task_ConductInterview")
			.count()).isEqualTo(148);
		var many = statements(year, 4);

		assertThat(few).containsOnlyKeys("Task_ConductInterview", "Task_SignContract", "Task_FillSelfAssessment",
				"Task_AgreeRiskProfile", "Task_DraftProgramme", "Task_ReviewProgramme", "Task_AgreeProgramme",
				"Task_ApproveProgramme", "Task_ReportActivity", "Task_AcceptActivity", "Task_SubmitReport",
				"Task_CheckReport", "Task_SummariseSupport");
		assertThat(many).isEqualTo(few);
		assertThat(few.values()).allSatisfy(each -> assertThat(each).allMatch(count -> count > 0 && count < 150));
	}

	/** Takes a school through its whole year: what each completion sends. */
	private Map<String, List<Long>> statements(ChangingYear year, int school) {
		var counts = new TreeMap<String, List<Long>>();
		Jobs.setClock(DAYS[0]);
		this.workforce.of(year.district().id(), "СОШ № " + school)
			.watchedBy(
					(form, send) -> counts.computeIfAbsent(form.task().getTaskDefinitionKey(), key -> new ArrayList<>())
						.add(CountedStatements.of(send)))
			.everything(DAYS);
		return counts;
	}

}
