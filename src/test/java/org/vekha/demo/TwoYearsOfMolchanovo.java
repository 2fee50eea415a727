package org.vekha.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.camunda.bpm.engine.task.Task;
import org.vekha.access.Role;
import org.vekha.assessment.AssessmentResults;
import org.vekha.assessment.Procedure;
import org.vekha.assessment.ProcedureKind;
import org.vekha.cycle.ApprovalMode;
import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SchoolSupports;
import org.vekha.process.Jobs;
import org.vekha.process.Workforce;
import org.vekha.process.Workforce.Staff;
import org.vekha.process.access.Participants;
import org.vekha.process.form.OpenForm;
import org.vekha.process.year.MunicipalYearProcess;
import org.vekha.roadmap.CycleStep;
import org.vekha.shared.SchoolYear;

import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Lives through two school years of a second Молчаново, so that the printed one stays as
 * it is: the later year opens before the earlier one closes.
 */
@Component
@Profile("demo")
class TwoYearsOfMolchanovo {

	static final SchoolYear FIRST = new SchoolYear(2020);

	static final SchoolYear SECOND = new SchoolYear(2021);

	static final LocalDate SECOND_OPENS = LocalDate.of(2021, 9, 6);

	static final LocalDate FIRST_CLOSES = LocalDate.of(2021, 10, 25);

	private static final LocalDate ASSIGNMENT_DUE = LocalDate.of(2021, 11, 15);

	private final DemoData data;

	private final DemoAccounts accounts;

	private final AssessmentResults results;

	private final MunicipalYearProcess process;

	private final Participants participants;

	private final Workforce workforce;

	private final SchoolSupports supports;

	private final DemoMunicipality demo = secondMolchanovo();

	/** What the people of the later year were asked for when the earlier one closed. */
	private List<String> askedAtTheClose = List.of();

	/** The school years in which the school of Могочино was supported at one time. */
	private List<SchoolYear> atOnce = List.of();

	private String toldWithTheList;

	private boolean lived;

	TwoYearsOfMolchanovo(DemoData data, DemoAccounts accounts, AssessmentResults results, MunicipalYearProcess process,
			Participants participants, Workforce workforce, SchoolSupports supports) {
		this.data = data;
		this.accounts = accounts;
		this.results = results;
		this.process = process;
		this.participants = participants;
		this.workforce = workforce;
		this.supports = supports;
	}

	DemoMunicipality demo() {
		return this.demo;
	}

	List<String> askedAtTheClose() {
		return this.askedAtTheClose;
	}

	List<SchoolYear> atOnce() {
		return this.atOnce;
	}

	String toldWithTheList() {
		return this.toldWithTheList;
	}

	void liveOnce() {
		if (this.lived) {
			return;
		}
		this.lived = true;
		this.data.store(this.demo);
		this.accounts.register(this.demo);
		var first = open(FIRST, LocalDate.of(2020, 8, 17), "2021");
		first.entering("Task_ConfirmSchoolList", DemoYear.schoolList(this.demo))
			.answering("Task_AppointPeople", form -> DemoYear.appointments(this.demo))
			.answering("Task_FillSelfAssessment", this::asPrinted)
			.answering("Task_EnterIndicators", TwoYearsOfMolchanovo::facts)
			.answering("Task_EnterLateFacts",
					form -> Map.of("indicators", form.rows("indicators", Map.of("fact", "77%"))))
			.answering("Task_DecideUnfinished",
					form -> Map.of("items",
							form.rows("items", Map.of("decision", "carry", "reason", "Доделают осенью"))))
			.entering("Task_HoldRoundTable",
					Map.of("assignments", List.of(
							Map.of("text", "Составить график семинаров", "assignee", "BODY:METHODICAL_CENTRE",
									"dueDate", ASSIGNMENT_DUE.toString()),
							Map.of("text", "Провести входные срезы", "assignee", "SCHOOL:" + this.demo.listed().get(0),
									"dueDate", ASSIGNMENT_DUE.toString()))));
		but(List.of("Task_SummariseSupport"), first, "2020-08-31", "2020-09-21", "2020-10-26", "2020-11-16",
				"2020-12-25", "2021-01-11", "2021-02-15", "2021-03-25", "2021-05-31");
		// The schools are still to be summed up when the later year begins
		but(List.of("Task_CarryOutAssignment", "Task_ReportActivity", "Task_SummariseSupport"), first, "2021-06-30",
				"2021-08-16", "2021-09-01");
		recordNewResults();
		// Whatever the form proposes from the year before is sent as it stands
		var second = open(SECOND, SECOND_OPENS, "2022").answering("Task_ConfirmSchoolList", form -> {
			this.toldWithTheList = form.text("intro");
			return form.with(Map.of());
		})
			.answering("Task_AppointPeople", form -> form.with(Map.of()))
			.answering("Task_FillSelfAssessment", this::asPrinted)
			.answering("Task_DraftProgramme", form -> form.with(Map.of()));
		second.everything(SECOND_OPENS);
		this.atOnce = this.supports.underWay(List.of(this.demo.id()))
			.stream()
			.filter(support -> support.schoolId().endsWith("mogochino"))
			.map(SchoolSupport::schoolYear)
			.sorted()
			.toList();
		// What was asked for last is not done in time, and the assignments take until
		// then
		but(List.of("Task_CarryOutAssignment", "Task_ReportActivity"), first, "2021-10-15", "2021-10-20",
				FIRST_CLOSES.toString());
		this.askedAtTheClose = second.open().stream().map(Task::getTaskDefinitionKey).toList();
		second.everything(FIRST_CLOSES);
		first.everything(ASSIGNMENT_DUE);
		PrintedYears.everything(second, "2021-11-16", "2021-12-25", "2022-01-11", "2022-02-15", "2022-03-25",
				"2022-05-31", "2022-06-30", "2022-08-16", "2022-09-15", "2022-10-14", "2022-10-20", "2022-10-25");
	}

	private static void but(List<String> left, Staff staff, String... days) {
		for (var day : days) {
			staff.everythingBut(LocalDate.parse(day), left.toArray(String[]::new));
		}
	}

	private Staff open(SchoolYear year, LocalDate day, String closes) {
		Jobs.setClock(day);
		this.participants.as(this.demo.login(Role.COORDINATOR),
				() -> this.process.open(this.demo.id(), year, ApprovalMode.ORDER));
		var dates = Map.of(CycleStep.UNFINISHED, closes + "-10-15", CycleStep.YEAR_SUMMARY, closes + "-10-20",
				CycleStep.NEXT_ROADMAP, closes + "-10-25");
		return this.workforce.of(this.demo.id(), year)
			.answering("Task_EnterOrder", form -> order(year))
			.answering("Task_ConfirmSchedule", form -> PrintedYears.schedule(form, this.demo.track(), dates));
	}

	/** The printed road map names its order already. */
	private Map<String, Object> order(SchoolYear year) {
		var printed = this.demo.roadmap();
		return year.equals(FIRST)
				? Map.of("orderNumber", printed.orderNumber(), "orderDate", printed.orderDate().toString())
				: Map.of("orderNumber", "57", "orderDate", SECOND_OPENS.toString());
	}

	/** Grades the factors as the printed analysis of the schools does. */
	private Map<String, Object> asPrinted(OpenForm form) {
		var school = this.demo.schools()
			.stream()
			.filter(each -> form.subject().contains(each.shortName()))
			.findFirst()
			.orElseThrow()
			.id();
		var rows = form.rows("factors");
		rows.forEach(row -> {
			var grade = PrintedProblem.grade((String) row.get("number"), school);
			row.put("grade", grade.name());
			row.put("facts", "Видно по результатам срезов");
		});
		return Map.of("factors", rows);
	}

	/** All as planned, but for one that is better, one that is worse and one to come. */
	private static Map<String, Object> facts(OpenForm form) {
		var rows = new ArrayList<Map<String, Object>>();
		var shown = form.table("indicators");
		var given = form.rows("indicators");
		for (int place = 0; place < shown.size(); place++) {
			var row = given.get(place);
			switch (place + 1) {
				case 1 -> row.put("fact", "44,4%");
				case 12 -> row.put("fact", "30%");
				case 17 -> row.put("late", true);
				default -> row.put("fact", known((String) shown.get(place).get("plan")));
			}
			rows.add(row);
		}
		return Map.of("indicators", rows);
	}

	private static String known(String plan) {
		return "–".equals(plan) ? "1" : plan;
	}

	/** Five of the six schools stay low by the rule, and the one in Сулзат does not. */
	private void recordNewResults() {
		for (var school : this.demo.listed()) {
			var share = school.endsWith("sulzat") ? BigDecimal.TEN : BigDecimal.valueOf(45);
			for (var subject : List.of("МА", "РУ")) {
				this.results.record(school, new Procedure(ProcedureKind.OGE, subject, 9), FIRST, share, BigDecimal.ZERO,
						20);
			}
		}
	}

	private static DemoMunicipality secondMolchanovo() {
		try (var file = new ClassPathResource("demo/molchanovo.json").getInputStream()) {
			var text = new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("molchanovo", "molchanovo-two")
				.replace("\"shortName\": \"Молчаново\"", "\"shortName\": \"Второе Молчаново\"");
			return JsonMapper.builder().findAndAddModules().build().readValue(text, DemoMunicipality.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
