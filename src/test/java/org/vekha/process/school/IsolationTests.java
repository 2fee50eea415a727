package org.vekha.process.school;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Supplier;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.process.Districts;
import org.vekha.process.access.Browser;
import org.vekha.process.access.Participants;
import org.vekha.process.form.ShownForm;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Schools see nothing of each other, and experts nothing of each other's reviews, however
 * they ask.
 */
@VekhaTest
class IsolationTests {

	private static final List<String> LISTS = List.of("task", "process-instance", "execution", "variable-instance",
			"incident", "job", "history/task", "history/process-instance", "history/activity-instance",
			"history/variable-instance", "history/detail", "history/incident", "history/job-log",
			"history/decision-instance", "history/user-operation");

	private static final List<String> OF_TASK = List.of("", "/form-variables", "/variables", "/localVariables", "/form",
			"/deployed-form", "/comment", "/attachment", "/identity-links");

	private static final String SECRET = "Сведения не для других";

	@Autowired
	private SchoolTracks tracks;

	@Autowired
	private TrackWatch watch;

	@Autowired
	private Participants participants;

	@Autowired
	private TaskService tasks;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private HistoryService history;

	@LocalServerPort
	private int port;

	@Test
	void showsASchoolNothingOfAnotherSchool() {
		var both = this.tracks.start(2);
		var other = both.get(0);
		var own = both.get(1);
		other.upTo("Task_ReviewProgramme").review(1, 1);
		other.complete(other.director(), "Task_ReviseProgramme", SchoolForms.programme(SECRET));
		other.review(2, 2);
		other.consent("agree");
		own.upTo("Task_FillSelfAssessment");
		assertThat(list(other.director(), "task")).contains("Task_ApproveProgramme", "Task_SignContract");
		assertThat(list(own.director(), "task")).contains("Task_FillSelfAssessment", "Task_SignContract");
		seesNothing(own.director(), other.district().id(), "СОШ № 1");
	}

	@Test
	void showsThePartnerSchoolTheContractAndNothingElse() {
		var track = this.tracks.start().upTo("Task_DraftProgramme");
		var partner = track.district().schoolUser(2);
		assertThat(asking(partner, () -> this.tasks.createTaskQuery().list())).extracting(Task::getTaskDefinitionKey)
			.containsExactly("Task_SignContract");
		var contract = this.watch.task(track, "Task_SignContract").getId();
		assertThat(ShownForm.of(this.port, partner, contract)).containsOnlyKeys("intro", "validUntil", "obligations");
		assertThat(get(partner, "task/%s/variables".formatted(contract)).statusCode()).isIn(403, 404);
		seesNoData(partner, track.district().id());
	}

	@Test
	void showsAnExpertNothingOfTheOthersReviewBeforeTheirOwn() {
		var track = this.tracks.start().upTo("Task_ReviewProgramme");
		var district = track.district();
		var own = this.watch.taskOf(track, "Task_ReviewProgramme", district.expert2());
		seesNothing(district.expert2(), district.id(), "· expert");
		track.complete(track.expert(), "Task_ReviewProgramme", SchoolForms.review(1, SECRET));
		assertThat(list(track.coordinator(), "history/detail")).contains(SECRET);
		seesNothing(district.expert2(), district.id(), "· expert");
		assertThat(ShownForm.of(this.port, district.expert2(), own.getId()).toString()).contains("Программа школы")
			.doesNotContain(SECRET);
	}

	/** Asks for everything about the instances whose keys end or go on like this. */
	private void seesNothing(String user, String district, String subject) {
		var instances = this.history.createHistoricProcessInstanceQuery()
			.tenantIdIn(district)
			.list()
			.stream()
			.filter(instance -> (instance.getBusinessKey() + " ").contains(subject + " "))
			.map(HistoricProcessInstance::getId)
			.toList();
		var theirTasks = instances.stream()
			.flatMap(id -> this.history.createHistoricTaskInstanceQuery().processInstanceId(id).list().stream())
			.map(HistoricTaskInstance::getId)
			.toList();
		assertThat(theirTasks).isNotEmpty();
		seesNoData(user, district);
		for (var list : LISTS) {
			assertThat(list(user, list)).as(list)
				.doesNotContain(instances)
				.doesNotContain(theirTasks)
				.doesNotContain(SECRET, SchoolForms.FACTS);
		}
		for (var task : theirTasks) {
			reachesNothing(user, task);
		}
		var open = theirTasks.stream().filter(id -> this.tasks.createTaskQuery().taskId(id).count() > 0).toList();
		var running = instances.stream()
			.filter(id -> this.runtime.createProcessInstanceQuery().processInstanceId(id).count() > 0)
			.toList();
		open.forEach(task -> assertThatExceptionOfType(AuthorizationException.class)
			.isThrownBy(() -> asking(user, () -> this.tasks.getVariables(task))));
		running.forEach(instance -> assertThatExceptionOfType(AuthorizationException.class)
			.isThrownBy(() -> asking(user, () -> this.runtime.getVariables(instance))));
		assertThat(asking(user, () -> this.tasks.createTaskQuery().list())).isNotEmpty()
			.extracting(Task::getProcessInstanceId)
			.doesNotContainAnyElementsOf(instances);
		assertThat(asking(user, () -> this.history.createHistoricTaskInstanceQuery().list())).isNotEmpty()
			.extracting(HistoricTaskInstance::getProcessInstanceId)
			.doesNotContainAnyElementsOf(instances);
	}

	/** No participant sees variables or instances, not even of their own work. */
	private void seesNoData(String user, String district) {
		for (var list : List.of("variable-instance", "history/variable-instance", "history/detail")) {
			assertThat(list(user, list)).as(list).isEqualTo("[]");
		}
		assertThat(this.runtime.createVariableInstanceQuery().tenantIdIn(district).list()).isNotEmpty();
		assertThat(this.history.createHistoricDetailQuery().tenantIdIn(district).list()).isNotEmpty();
		assertThat(asking(user, () -> this.runtime.createVariableInstanceQuery().list())).isEmpty();
		assertThat(asking(user, () -> this.runtime.createProcessInstanceQuery().list())).isEmpty();
		assertThat(asking(user, () -> this.history.createHistoricVariableInstanceQuery().includeDeleted().list()))
			.isEmpty();
		assertThat(asking(user, () -> this.history.createHistoricDetailQuery().list())).isEmpty();
		assertThat(asking(user, () -> this.history.createHistoricProcessInstanceQuery().list())).isEmpty();
	}

	private void reachesNothing(String user, String task) {
		for (var part : OF_TASK) {
			var answer = get(user, "task/" + task + part);
			var nothing = answer.body().equals("[]") || List.of(400, 403, 404).contains(answer.statusCode());
			assertThat(nothing).as("%s answers %d %s", part, answer.statusCode(), answer.body()).isTrue();
		}
		assertThat(
				browser(user).post("/engine-rest/task/%s/claim".formatted(task), "{\"userId\":\"%s\"}".formatted(user))
					.statusCode())
			.isNotEqualTo(204);
		assertThat(browser(user).post("/engine-rest/task/%s/submit-form".formatted(task), "{\"variables\":{}}")
			.statusCode()).isNotIn(200, 204);
	}

	private <T> T asking(String user, Supplier<T> act) {
		return this.participants.as(user, act);
	}

	private String list(String user, String list) {
		var answer = get(user, list);
		assertThat(answer.statusCode()).as(list).isIn(200, 403);
		return answer.body();
	}

	private HttpResponse<String> get(String user, String path) {
		return browser(user).get("/engine-rest/" + path);
	}

	private Browser browser(String user) {
		return Browser.at(this.port).as(user, Districts.PASSWORD);
	}

}
