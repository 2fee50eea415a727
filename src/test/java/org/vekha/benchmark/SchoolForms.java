package org.vekha.benchmark;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.vekha.programme.Criterion;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.risk.RiskCatalogue;

import org.springframework.boot.test.context.TestComponent;

/**
 * What people enter for a school, where all goes well.
 */
@TestComponent
class SchoolForms {

	private final TaskService tasks;

	private final RiskCatalogue risks;

	private final QuarterlyReports reports;

	private final Clock clock;

	SchoolForms(TaskService tasks, RiskCatalogue risks, QuarterlyReports reports, Clock clock) {
		this.tasks = tasks;
		this.risks = risks;
		this.reports = reports;
		this.clock = clock;
	}

	Map<String, Object> of(Task task) {
		var today = today();
		return switch (task.getTaskDefinitionKey()) {
			case "Task_SignContract" ->
				Map.of("contractNumber", "1", "contractDate", today, "subject", "Взаимное посещение уроков");
			case "Task_ConductInterview" -> Map.of("heldOn", today, "participants", "Директор, заместители", "findings",
					"Нужна помощь в математике", "agreements",
					List.of(Map.of("text", "Провести самооценку", "dueDate", later(10))));
			case "Task_FillSelfAssessment" -> Map.of("factors", factors(task));
			case "Task_AgreeRiskProfile" -> Map.of("decision", "agree", "factors", answers(task));
			case "Task_DraftProgramme" -> programme(task);
			case "Task_ReviewProgramme" -> Map.of("conclusion", "Рекомендовать", "scores", scores());
			case "Task_AgreeProgramme" -> Map.of("decision", "agree");
			case "Task_ApproveProgramme" -> Map.of("orderNumber", "12", "orderDate", today);
			case "Task_ReportActivity" -> Map.of("outcome", "DONE", "doneOn", today, "description", "Проведены уроки",
					"evidenceKind", "LINK", "evidenceText", "https://school.example/lessons");
			case "Task_SubmitReport" -> Map.of("summary", "Выполняется по плану", "lines", lines(task));
			case "Task_CheckReport" -> Map.of("decision", "accept");
			case "Task_SummariseSupport" -> Map.of("outcome", "Результаты выросли", "recommendation", "CONTINUE");
			default -> throw new IllegalArgumentException(task.getTaskDefinitionKey());
		};
	}

	String today() {
		return later(0);
	}

	private String later(int days) {
		return LocalDate.now(this.clock).plusDays(days).toString();
	}

	private List<Map<String, String>> factors(Task task) {
		return numbers(task).stream()
			.map(number -> number.equals(risk(task)) ? Map.of("number", number, "grade", "ACUTE", "facts", "Вакансии")
					: Map.of("number", number, "grade", "ABSENT"))
			.toList();
	}

	private List<Map<String, String>> answers(Task task) {
		return numbers(task).stream().map(number -> Map.of("number", number, "agrees", "yes")).toList();
	}

	private Map<String, Object> programme(Task task) {
		return Map.of("title", "Программа развития", "goals",
				List.of(Map.of("risk", risk(task), "goal", "Поднять результаты по математике", "indicator",
						"Доля «2» не выше 30 %")),
				"measures",
				List.of(Map.of("id", "new", "risk", risk(task), "title", "Курсы для учителей", "deadline",
						"до " + DateTimeFormatter.ofPattern("dd.MM.yyyy")
							.format(LocalDate.now(this.clock).plusDays(100)),
						"responsible", "Заместитель директора", "expectedResult", "Все учителя прошли курсы")));
	}

	private static List<Map<String, String>> scores() {
		return Arrays.stream(Criterion.values())
			.map(criterion -> Map.of("criterion", criterion.name(), "points", "2"))
			.toList();
	}

	private List<Map<String, String>> lines(Task task) {
		var report = UUID.fromString((String) this.tasks.getVariable(task.getId(), "reportId"));
		return this.reports.questions(report)
			.asked()
			.stream()
			.map(line -> Map.of("lineId", line.lineId().toString(), "outcome", "DONE"))
			.toList();
	}

	private List<String> numbers(Task task) {
		return this.risks.of(task.getTenantId()).stream().map(factor -> factor.number()).toList();
	}

	private String risk(Task task) {
		return numbers(task).get(0);
	}

}
