package org.vekha.process.year;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.assessment.AssessmentResults;
import org.vekha.assessment.Procedure;
import org.vekha.assessment.ProcedureKind;
import org.vekha.cycle.MunicipalYears;
import org.vekha.indicator.Direction;
import org.vekha.indicator.Indicators;
import org.vekha.process.Answer;
import org.vekha.process.CopiedSchools;
import org.vekha.process.CountedStatements;
import org.vekha.process.Districts;
import org.vekha.process.Jobs;
import org.vekha.process.access.Participants;
import org.vekha.process.change.ChangingYears;
import org.vekha.process.change.ChangingYears.ChangingYear;
import org.vekha.process.form.OpenForm;
import org.vekha.process.form.OpenForms;
import org.vekha.shared.SchoolYear;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Opening and completing the tasks that close a year costs as many statements in a year
 * of 300 schools as in one of five.
 */
@VekhaTest
class ClosingStatementsTests {

	private static final LocalDate CLOSING = LocalDate.of(2027, 6, 11);

	private static final String DECIDED = "Task_DecideUnfinished, sent";

	private static final Map<String, Answer> TASKS = new LinkedHashMap<>();

	static {
		TASKS.put("Task_HoldRoundTable",
				form -> Map.of("heldOn", CLOSING.toString(), "participants", "Директора школ", "findings",
						"Школы справились", "decisions", "Продолжить поддержку", "assignments", List.of(Map.of("text",
								"Составить график", "assignee", "BODY:METHODICAL_CENTRE", "dueDate", "2027-09-01"))));
		TASKS.put("Task_EnterIndicators", form -> Map.of("indicators", form.rows("indicators", Map.of("fact", "16"))));
		TASKS.put("Task_DecideUnfinished",
				form -> Map.of("kinds",
						form.rows("kinds", Map.of("decision", "carry", "reason", "Доделают в новом году")), "items",
						List.of()));
		TASKS.put("Task_PrepareSummary", form -> form.with(Map.of()));
	}

	@Autowired
	private ChangingYears changingYears;

	@Autowired
	private CopiedSchools copied;

	@Autowired
	private MunicipalYears years;

	@Autowired
	private Indicators indicators;

	@Autowired
	private AssessmentResults results;

	@Autowired
	private OpenForms forms;

	@Autowired
	private Participants participants;

	@Autowired
	private RuntimeService runtime;

	@AfterEach
	void setTheClockRight() {
		ClockUtil.reset();
	}

	@Test
	void areAsManyForThreeHundredSchoolsAsForFive() {
		// The first year fills the caches, the second is counted
		var shown = new HashMap<String, OpenForm>();
		statements(yearOfFive(), shown);
		var few = statements(yearOfFive(), shown);
		var large = yearOfFive();
		this.copied.copy(large.district().school(1), 295);
		assertThat(this.years.unfinished(large.year().id())).hasSize(306);
		var many = statements(large, shown);

		assertThat(few).containsOnlyKeys("Task_HoldRoundTable, form", "Task_HoldRoundTable, sent",
				"Task_EnterIndicators, form", "Task_EnterIndicators, sent", "Task_DecideUnfinished, form", DECIDED,
				"Task_PrepareSummary, form", "Task_PrepareSummary, sent");
		assertThat(few.values()).allMatch(count -> count > 0 && count < 150);
		// Each decision is a row of its own, and fifty of them go in one batch
		assertThat(few.merge(DECIDED, -11L, Long::sum)).isPositive();
		many.merge(DECIDED, -306L, Long::sum);
		assertThat(many).isEqualTo(few);
		showsTheFirstHundredLinesAndSaysWhatBecomesOfTheOthers(shown.get("Task_DecideUnfinished"));
		saysWhomTheRuleWillListNext(shown.get("Task_PrepareSummary").text("summary"));
	}

	private static void showsTheFirstHundredLinesAndSaysWhatBecomesOfTheOthers(OpenForm form) {
		assertThat(form.table("items")).hasSize(100);
		assertThat(form.table("kinds")).extracting(kind -> kind.get("label"))
			.containsExactly("Мероприятия: 2", "Сопровождение школ: 300, построчно показаны 98",
					"Отчёты: 4, построчно не показаны");
		assertThat(form.text("restNote"))
			.isEqualTo("Построчно показаны первые 100 из 306. К остальным 206 применится решение, общее для их вида.");
	}

	private static void saysWhomTheRuleWillListNext(String summary) {
		assertThat(summary).contains("выходят из списка, под наблюдением – СОШ № 3, СОШ № 4, СОШ № 5; ",
				"остаются – СОШ № 1, СОШ № 2; ", "впервые – СОШ № 1, СОШ № 1, ", " и ещё 275.");
	}

	private ChangingYear yearOfFive() {
		var year = this.changingYears.begin(5);
		this.indicators.register(year.district().id(), 1, "Доля школ с низкими результатами", "%", Direction.DOWN);
		Jobs.setClock(CLOSING);
		for (int number = 1; number <= 5; number++) {
			record(year.district().school(number), Districts.YEAR, number);
			record(year.district().school(number), Districts.YEAR.previous(), number);
		}
		return year;
	}

	/** The rule asks for a band for each share that differs from the others. */
	private void record(String school, SchoolYear year, int number) {
		for (var subject : List.of("МА", "РУ")) {
			this.results.record(school, new Procedure(ProcedureKind.VPR, subject, 5), year,
					new BigDecimal(60 - 12 * number), BigDecimal.ONE, 20 + number);
		}
	}

	private Map<String, Long> statements(ChangingYear year, Map<String, OpenForm> shown) {
		var counts = new LinkedHashMap<String, Long>();
		TASKS.forEach((key, answer) -> {
			var task = open(year, key);
			counts.put(key + ", form", CountedStatements.of(() -> shown.put(key, this.forms.of(task))));
			var sent = answer.to(shown.get(key));
			counts.put(key + ", sent",
					CountedStatements.of(() -> this.participants.complete(year.coordinator(), task, sent)));
		});
		return counts;
	}

	/** A task of the year as it opens, without all that comes before it. */
	private Task open(ChangingYear year, String key) {
		var instance = this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(MunicipalYearProcess.KEY)
			.tenantIdIn(year.district().id())
			.singleResult();
		this.runtime.createProcessInstanceModification(instance.getId()).startBeforeActivity(key).execute();
		return year.tasks(key).get(0);
	}

}
