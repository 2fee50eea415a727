package org.vekha.process.access;

import java.util.Map;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Accounts;
import org.vekha.access.Role;
import org.vekha.process.engine.Errands;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

@VekhaTest
class ErrorMessagesTests {

	private static final String PASSWORD = "a-long-password";

	@Autowired
	private Accounts accounts;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private TaskService tasks;

	@Autowired
	private HistoryService history;

	@Autowired
	private FailureSentences sentences;

	@LocalServerPort
	private int port;

	private ProcessInstance errand;

	@BeforeEach
	void giveErrand() {
		Errands.deploy(this.repository);
		this.accounts.registerMunicipality("messages", "Сообщения");
		this.accounts.registerUser("messages.curator", "Куратор", PASSWORD);
		this.accounts.join("messages.curator", Role.CURATOR);
		this.accounts.admit("messages.curator", "messages");
		this.errand = this.runtime.startProcessInstanceByKey("errand",
				Map.of("group", "curator", Errands.MUNICIPALITY, "messages"));
	}

	@AfterEach
	void takeBack() {
		this.runtime.deleteProcessInstanceIfExists(this.errand.getId(), "test", true, true, true, false);
		this.history.deleteHistoricProcessInstanceIfExists(this.errand.getId());
	}

	@Test
	void handsOnTheWordsOfTheDomainAndLeavesTheTaskAsItWas() {
		var answer = curator().post(task("/submit-form"), "{\"variables\":{\"accepted\":{\"value\":false}}}");
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("\"message\":\"" + Errands.REFUSAL + "\"", "\"type\":\"RuleViolation\"");
		assertThat(this.tasks.createTaskQuery().processInstanceId(this.errand.getId()).count()).isEqualTo(1);
	}

	@Test
	void saysThatATextIsTooLong() {
		var answer = curator().post(task("/submit-form"),
				"{\"variables\":{\"accepted\":{\"value\":true},\"text\":{\"value\":\"%s\"}}}"
					.formatted("я".repeat(4001)));
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("4000 знаков").doesNotContain("SQL", "varchar", "ENGINE", "Cannot");
	}

	@Test
	void saysWhoHasTheTaskAlready() {
		var id = this.tasks.createTaskQuery().processInstanceId(this.errand.getId()).singleResult().getId();
		this.tasks.claim(id, "somebody");
		var answer = curator().post(task("/claim"), "{\"userId\":\"messages.curator\"}");
		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(answer.body()).contains("уже взял в работу другой человек");
	}

	@Test
	void saysThatTheTaskIsDoneWhereItsRightsWentWithIt() {
		var request = new MockHttpServletRequest("POST", task("/submit-form"));
		var ofTask = new AuthorizationException("messages.curator", "TASK_WORK", "Task", taskId());
		assertThat(this.sentences.of(request, ofTask)).isEqualTo("У вас нет прав на это действие.");

		this.tasks.complete(taskId(), Map.of("accepted", true));

		assertThat(this.sentences.of(request, new AuthorizationException("Something else is missing")))
			.startsWith("Задача уже выполнена");
		var desk = new MockHttpServletRequest("POST", "/web/desk/accept");
		assertThat(this.sentences.of(desk, new ProcessEngineException("Cannot submit", ofTask)))
			.startsWith("Задача уже выполнена");
		assertThat(this.sentences.of(desk, new AuthorizationException("Something else is missing")))
			.isEqualTo("У вас нет прав на это действие.");
	}

	@Test
	void refusesInRussianWhatTheEngineForbids() {
		var answer = curator().get("/engine-rest/process-instance/%s".formatted(this.errand.getId()));
		assertThat(answer.statusCode()).isIn(403, 404);
		assertThat(answer.body()).containsPattern("\"message\":\"[А-Я]").doesNotContain("permission on resource");
		var start = curator().post("/engine-rest/process-definition/key/errand/start", "{}");
		assertThat(start.statusCode()).isEqualTo(403);
		assertThat(start.body()).contains("У вас нет прав на это действие");
	}

	@Test
	void leavesTheWordsThatTasklistKnows() {
		var answer = curator().get("/engine-rest/task/unknown");
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.body()).contains("No matching task", "Обновите список задач");
	}

	@Test
	void givesANumberForEverythingElse() {
		assertThat(curator().get("/engine-rest/process-definition?sortBy=nonsense&sortOrder=asc").body())
			.containsPattern("Номер обращения: [0-9A-F]{8}")
			.doesNotContain("nonsense");
		assertThat(curator().get("/engine-rest/nowhere").body()).contains("не найдено");
	}

	@Test
	void speaksRussianInTheWebApplicationsToo() {
		var browser = Browser.at(this.port);
		browser.logIn("messages.curator", PASSWORD);
		browser.get("/camunda/app/tasklist/default/");
		var answer = browser.post("/camunda/api/engine/engine/default/task/%s/submit-form".formatted(taskId()),
				"{\"variables\":{}}");
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains(Errands.REFUSAL);
		var refused = browser.post("/camunda/api/engine/engine/default/task/%s/bpmnError".formatted(taskId()),
				"{\"errorCode\":\"x\"}");
		assertThat(refused.statusCode()).isEqualTo(403);
		assertThat(refused.body()).contains("Это действие вам недоступно");
	}

	private Browser curator() {
		return Browser.at(this.port).as("messages.curator", PASSWORD);
	}

	private String task(String action) {
		return "/engine-rest/task/%s%s".formatted(taskId(), action);
	}

	private String taskId() {
		return this.tasks.createTaskQuery().processInstanceId(this.errand.getId()).singleResult().getId();
	}

}
