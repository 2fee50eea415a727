package org.vekha.benchmark;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.cycle.ApprovalMode;
import org.vekha.cycle.MunicipalYears;
import org.vekha.process.access.Participants;
import org.vekha.process.year.MunicipalYearProcess;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures a year of 300 schools against one of five, in the application as it runs: four
 * job threads, four people at a time. It is no part of the tests, since its figures
 * depend on the machine; {@code mvn test -Dtest=MunicipalityBenchmark} runs it.
 */
@VekhaTest
@TestPropertySource(
		properties = { "camunda.bpm.job-execution.enabled=true", "spring.datasource.hikari.maximum-pool-size=30" })
@Import({ MeasuredDatabase.class, LargeMunicipality.class, SchoolForms.class, People.class, Progress.class })
class MunicipalityBenchmark {

	/** A report says what came of a measure, and the next no longer asks for it. */
	private static final List<LocalDate> REPORTS_OPEN = List.of(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 12, 17),
			LocalDate.of(2027, 3, 12), LocalDate.of(2027, 5, 18));

	private static final int FEW = 5;

	private static final int MANY = 300;

	@Autowired
	private LargeMunicipality municipalities;

	@Autowired
	private SchoolForms forms;

	@Autowired
	private People people;

	@Autowired
	private Participants participants;

	@Autowired
	private MunicipalYearProcess process;

	@Autowired
	private MunicipalYears years;

	@Autowired
	private TaskService tasks;

	@Autowired
	private Progress progress;

	@LocalServerPort
	private int port;

	@AfterEach
	void setClockRight() {
		ClockUtil.reset();
	}

	@Test
	void runsAYear() {
		// The first time warms up, as does a server that has run for a minute
		measure(FEW - 1);
		var few = measure(FEW);
		var many = measure(MANY);
		System.out.println(Figures.table(few, many));
		assertThat(many.failedCompletions()).isZero();
		assertThat(many.failedJobs()).isZero();
	}

	private Figures measure(int schools) {
		goTo(LocalDate.of(2026, 9, 1));
		var id = this.municipalities.register(schools);
		var figures = new Figures(schools, new Requests(this.port, this.tasks));
		Statements.forget();
		prepare(id, schools, figures);
		figures.time("schedule confirmed until all tracks run", () -> {
			complete(id, "Task_ConfirmSchedule", schedule(id));
			this.progress.awaitTasks(id, "Task_ConductInterview", schools);
		});
		this.progress.awaitQuiet(id);
		for (var task : List.of("Task_ConductInterview", "Task_SignContract", "Task_FillSelfAssessment",
				"Task_AgreeRiskProfile", "Task_DraftProgramme")) {
			work(id, task, schools, figures);
		}
		work(id, "Task_ReviewProgramme", 2 * schools, figures);
		work(id, "Task_AgreeProgramme", schools, figures);
		work(id, "Task_ApproveProgramme", schools, figures);
		goTo(LocalDate.of(2026, 11, 16));
		// The methodical centre leads both activities
		work(id, "Task_ReportActivity", schools + 2, figures);
		for (var day : REPORTS_OPEN) {
			goTo(day);
			work(id, "Task_SubmitReport", schools + 1, figures);
			work(id, "Task_CheckReport", schools, figures);
		}
		goTo(LocalDate.of(2027, 6, 21));
		figures.openForm("coordinator." + id, id, "Task_CheckPeriodSummary");
		workWithoutRest(id, "Task_SummariseSupport", schools, figures);
		figures.time("last school summarised until the tracks are joined",
				() -> this.progress.awaitJoin(id, "Call_SchoolSupport"));
		this.progress.awaitQuiet(id);
		this.progress.awaitTasks(id, "Task_HoldRoundTable", 1);
		figures.openForm("coordinator." + id, id, "Task_HoldRoundTable");
		figures.close(this.progress.failedJobs(id), this.progress.incidents(id));
		return figures;
	}

	/** What the coordinator and the head do before the work begins. */
	private void prepare(String id, int schools, Figures figures) {
		var coordinator = "coordinator." + id;
		var listed = IntStream.rangeClosed(1, schools).mapToObj(number -> LargeMunicipality.schoolId(id, number));
		figures.time("year opened until its schools are examined", () -> {
			People.alone(() -> this.participants.as(coordinator,
					() -> this.process.open(id, LargeMunicipality.YEAR, ApprovalMode.HEAD)));
			this.progress.awaitTasks(id, "Task_ConfirmSchoolList", 1);
		});
		figures.openForm(coordinator, id, "Task_ConfirmSchoolList");
		figures.time("list confirmed", () -> complete(id, "Task_ConfirmSchoolList", Map.of("listed", listed.toList())));
		this.progress.awaitTasks(id, "Task_AppointPeople", 1);
		figures.openForm(coordinator, id, "Task_AppointPeople");
		figures.time("people appointed", () -> complete(id, "Task_AppointPeople", appointments(id, schools)));
		this.progress.awaitTasks(id, "Task_ApproveRoadmap", 1);
		this.participants.complete("head." + id, "Task_ApproveRoadmap", LargeMunicipality.YEAR.toString(),
				Map.of("decision", "approve", "orderNumber", "1", "orderDate", this.forms.today()));
		this.progress.awaitTasks(id, "Task_ConfirmSchedule", 1);
		figures.openForm(coordinator, id, "Task_ConfirmSchedule");
	}

	/** Lets four people do all tasks of a kind, as fast as they can. */
	private void work(String id, String taskKey, int expected, Figures figures) {
		workWithoutRest(id, taskKey, expected, figures);
		this.progress.awaitQuiet(id);
	}

	private void workWithoutRest(String id, String taskKey, int expected, Figures figures) {
		this.progress.awaitTasks(id, taskKey, expected);
		figures.work(taskKey, () -> this.people.completeAll(id, taskKey));
	}

	private void complete(String id, String taskKey, Map<String, Object> form) {
		People.alone(() -> this.participants.complete("coordinator." + id, taskKey, LargeMunicipality.YEAR.toString(),
				form));
	}

	private static Map<String, Object> appointments(String id, int schools) {
		var rows = IntStream.rangeClosed(1, schools)
			.mapToObj(number -> Map.of("schoolId", LargeMunicipality.schoolId(id, number), "curator",
					"curator%d.%s".formatted(1 + number % LargeMunicipality.CURATORS, id), "partner",
					LargeMunicipality.schoolId(id, schools + 1)))
			.toList();
		return Map.of("appointments", rows, "experts", List.of("expert1." + id, "expert2." + id), "workingGroup",
				List.of("coordinator." + id));
	}

	private Map<String, Object> schedule(String id) {
		var year = this.years.find(id, LargeMunicipality.YEAR).orElseThrow();
		var steps = this.years.proposeSchedule(year.id())
			.entrySet()
			.stream()
			.map(step -> Map.of("step", step.getKey().name(), "dueDate", step.getValue().toString()))
			.toList();
		return Map.of("steps", steps);
	}

	private static void goTo(LocalDate day) {
		ClockUtil.offset(day.atTime(6, 0).toInstant(ZoneOffset.UTC).toEpochMilli() - System.currentTimeMillis());
	}

}
