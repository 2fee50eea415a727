package org.vekha.process.access;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vekha.VekhaTest;
import org.vekha.access.Accounts;
import org.vekha.access.Role;
import org.vekha.process.engine.Errands;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@VekhaTest
class ParticipantTests {

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

	@LocalServerPort
	private int port;

	private ProcessInstance errand;

	private ProcessInstance personal;

	@BeforeEach
	void giveErrands() {
		Errands.deploy(this.repository);
		this.accounts.registerMunicipality("errands", "Поручения");
		this.accounts.registerGroup("school-errands-1", "Школа № 1");
		this.accounts.registerGroup("school-errands-2", "Школа № 2");
		register("errands.school1", Role.SCHOOL, "school-errands-1");
		register("errands.school2", Role.SCHOOL, "school-errands-2");
		register("errands.curator", Role.CURATOR, "curator");
		register("errands.coordinator", Role.COORDINATOR, "coordinator");
		this.errand = start("school-errands-1", null);
		this.personal = start(null, "errands.curator");
	}

	@AfterEach
	void takeBack() {
		for (var instance : List.of(this.errand, this.personal)) {
			this.runtime.deleteProcessInstanceIfExists(instance.getId(), "test", true, true, true, false);
			this.history.deleteHistoricProcessInstanceIfExists(instance.getId());
		}
	}

	@Test
	void letsTheCandidateClaimCommentAndSeeThePicture() {
		var school = program("errands.school1");
		assertThat(school.post(task("/claim"), "{\"userId\":\"errands.school1\"}").statusCode()).isEqualTo(204);
		assertThat(school.post(task("/comment/create"), "{\"message\":\"Готово\"}").statusCode()).isEqualTo(200);
		assertThat(school.get(task("/comment")).body()).contains("Готово");
		assertThat(school.get("/engine-rest/process-definition/%s/xml".formatted(this.errand.getProcessDefinitionId()))
			.body()).contains("Поручение");
		assertThat(school.post(task("/unclaim"), "{}").statusCode()).isEqualTo(204);
	}

	@ParameterizedTest
	@ValueSource(strings = { "bpmnError", "bpmnEscalation", "complete", "resolve", "assignee", "identity-links",
			"delegate", "%63omplete", "variables", "localVariables/group/data" })
	void refusesWhatNobodyNeeds(String action) {
		var answer = program("errands.school1").post(task("/" + action),
				"{\"errorCode\":\"x\",\"userId\":\"errands.school2\"}");
		assertThat(answer.statusCode()).isIn(400, 403);
		assertThat(this.tasks.createTaskQuery().processInstanceId(this.errand.getId()).count()).isEqualTo(1);
	}

	@Test
	void refusesToClaimForSomebodyElse() {
		var answer = program("errands.school1").post(task("/claim"), "{\"userId\":\"errands.school2\"}");
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).contains("только самому");
	}

	@Test
	void keepsAPersonalTaskWithItsPerson() {
		var answer = program("errands.curator").post("/engine-rest/task/%s/unclaim".formatted(id(this.personal)), "{}");
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).contains("лично вам");
	}

	@Test
	void showsNothingOfAnotherSchool() {
		var other = program("errands.school2");
		assertThat(other.get("/engine-rest/task").body()).isEqualTo("[]");
		assertThat(other.get(task("")).statusCode()).isIn(403, 404);
		assertThat(other.get(task("/comment")).body()).doesNotContain("message\":\"Готово");
		assertThat(other.get(task("/form-variables")).statusCode()).isIn(403, 404);
		assertThat(other.get("/engine-rest/history/task").body()).isEqualTo("[]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "variable-instance", "history/variable-instance", "history/detail", "process-instance",
			"history/process-instance", "history/activity-instance", "execution", "incident" })
	void showsParticipantsNoDataOfTheInstance(String resource) {
		assertThat(program("errands.school1").get("/engine-rest/" + resource).body()).isEqualTo("[]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "variables", "localVariables", "variables/group", "variables/group/data" })
	void showsParticipantsNoVariables(String resource) {
		assertThat(program("errands.school1").get(task("/" + resource)).statusCode()).isIn(403, 404);
	}

	@Test
	void showsOnlyWhatTheFormDeclares() {
		assertThat(program("errands.school1").get(task("/form")).body()).contains("\"key\":\"errand\"");
		assertThat(program("errands.school2").get(task("/form")).statusCode()).isIn(403, 404);
		assertThat(program("errands.school1").get(task("/form-variables")).body()).doesNotContain("group", "errands");
	}

	@Test
	void showsNobodyTheOtherUsers() {
		assertThat(program("errands.school1").get("/engine-rest/user").body()).contains("errands.school1")
			.doesNotContain("errands.school2");
		assertThat(program("errands.coordinator").get("/engine-rest/user").body()).doesNotContain("errands.school2");
	}

	@Test
	void showsTheCoordinatorTheMunicipality() {
		var coordinator = program("errands.coordinator");
		assertThat(coordinator.get("/engine-rest/task").body()).contains(id(this.errand), id(this.personal));
		assertThat(coordinator.get("/engine-rest/process-instance").body()).contains(this.errand.getId());
		assertThat(coordinator.get("/engine-rest/variable-instance").body()).contains("school-errands-1");
		assertThat(coordinator.post(task("/complete"), "{}").statusCode()).isEqualTo(403);
	}

	@Test
	void showsAnotherMunicipalityNothing() {
		this.accounts.registerMunicipality("elsewhere", "Другой");
		this.accounts.registerUser("elsewhere.coordinator", "Координатор", PASSWORD);
		this.accounts.join("elsewhere.coordinator", Role.COORDINATOR);
		this.accounts.admit("elsewhere.coordinator", "elsewhere");
		var coordinator = program("elsewhere.coordinator");
		for (var resource : List.of("task", "process-instance", "variable-instance", "history/variable-instance",
				"history/task", "history/process-instance")) {
			assertThat(coordinator.get("/engine-rest/" + resource).body()).isEqualTo("[]");
		}
	}

	private void register(String user, Role role, String group) {
		this.accounts.registerUser(user, user, PASSWORD);
		this.accounts.join(user, role);
		this.accounts.join(user, group);
		this.accounts.admit(user, "errands");
	}

	private ProcessInstance start(String group, String assignee) {
		var variables = Variables.putValue(Errands.MUNICIPALITY, "errands").putValue("assignee", assignee);
		return this.runtime.startProcessInstanceByKey("errand",
				variables.putValue("group", (group != null) ? group : new ArrayList<>()));
	}

	private Browser program(String user) {
		return Browser.at(this.port).as(user, PASSWORD);
	}

	private String task(String action) {
		return "/engine-rest/task/%s%s".formatted(id(this.errand), action);
	}

	private String id(ProcessInstance instance) {
		return this.tasks.createTaskQuery().processInstanceId(instance.getId()).singleResult().getId();
	}

}
