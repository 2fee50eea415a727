package org.vekha.process.access;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.cycle.SchoolSupports;
import org.vekha.process.Districts;
import org.vekha.process.Districts.District;
import org.vekha.process.RunningYears;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What nobody can enter with a task, whichever way it comes.
 */
@VekhaTest
class BadInputTests {

	private static final String DAY = RunningYears.ORDER_DATE.toString();

	@Autowired
	private Districts districts;

	@Autowired
	private StartedInterviews interviews;

	@Autowired
	private SchoolSupports supports;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private HistoryService history;

	@LocalServerPort
	private int port;

	private District district;

	private UUID support;

	private Task interview;

	@BeforeEach
	void bringToTheInterview() {
		var it = this.interviews.open(2);
		this.district = it.district();
		this.support = it.supportId();
		this.interview = it.task();
	}

	@AfterEach
	void assertNothingChanged() {
		ClockUtil.reset();
		var now = this.interviews.task(this.district);
		assertThat(now.getId()).isEqualTo(this.interview.getId());
		assertThat(now.getAssignee()).isEqualTo(this.district.user(Role.CURATOR));
		assertThat(this.supports.get(this.support).interview()).isEmpty();
		assertThat(this.runtime.getVariables(this.interview.getExecutionId()))
			.containsOnlyKeys("supportId", "contractNeeded", "interviewNeeded", "programmeNeeded", "profileFromOutside",
					"reviewNeeded", "consentNeeded", "orderNeeded")
			.containsEntry("supportId", this.support.toString());
		assertThat(this.history.createHistoricVariableInstanceQuery()
			.processInstanceId(this.interview.getProcessInstanceId())
			.variableNameIn("heldOn", "findings", "participants", "agreements")
			.count()).isZero();
	}

	static Stream<Arguments> badInterviews() {
		return Stream.of(Map.of("heldOn", "", "complaint", "Заполните поле «Когда прошло собеседование»"),
				Map.of("findings", "  ", "complaint", "Заполните поле «К чему пришли»"),
				Map.of("findings", "я".repeat(4001), "complaint", "длиннее 4000 знаков"),
				Map.of("participants", "я".repeat(256), "complaint", "длиннее 255 знаков"),
				Map.of("heldOn", "2026-02-30", "complaint", "дата, которой нет"),
				Map.of("heldOn", 20260915, "complaint", "дата, которой нет"),
				Map.of("heldOn", "2026-09-16", "complaint", "ещё не наступила"),
				Map.of("findings", 7, "complaint", "должно быть текстом"),
				Map.of("findings", List.of("x"), "complaint", "должно быть текстом"),
				Map.of("agreements", "нет", "complaint", "Договорённости"),
				Map.of("agreements", List.of(Map.of("text", "Встреча")), "complaint",
						"строка 1: заполните поле «Срок»"),
				Map.of("agreements", List.of(Map.of("text", "Встреча", "dueDate", DAY, "id", "1")), "complaint",
						"не предусмотрено формой"),
				Map.of("supportId", UUID.randomUUID().toString(), "complaint", "«supportId» не предусмотрено формой"),
				Map.of("contractNeeded", true, "complaint", "«contractNeeded» не предусмотрено формой"))
			.flatMap(bad -> Stream.of(Door.values()).map(door -> Arguments.of(door, bad)));
	}

	@ParameterizedTest
	@MethodSource("badInterviews")
	void refusesWhatTheFormOrTheDomainDoesNotTake(Door door, Map<String, Object> bad) {
		var form = new HashMap<String, Object>(
				Map.of("heldOn", DAY, "participants", "Директор", "findings", "Нужна помощь"));
		form.putAll(bad);
		form.remove("complaint");
		Door.assertRefused(submit(door, Role.CURATOR, form), (String) bad.get("complaint"));
	}

	@ParameterizedTest
	@EnumSource(Door.class)
	void refusesWhatIsNoFormAtAll(Door door) {
		var curator = door.enter(this.port, this.district.user(Role.CURATOR));
		for (var body : List.of("{", "[]", "{\"variables\":[]}", "{\"variables\":{\"heldOn\":5}}",
				"{\"variables\":{\"heldOn\":{\"value\":\"x\",\"type\":\"Nonsense\"}}}",
				"{\"variables\":{\"heldOn\":{\"value\":\"rO0ABXQAAXg=\",\"type\":\"Object\",\"valueInfo\":{\"objectTypeName\""
						+ ":\"java.lang.String\",\"serializationDataFormat\":\"application/x-java-serialized-object\"}}}}")) {
			Door.assertRefused(curator.post(action(door, "submit-form"), body), "");
		}
	}

	@ParameterizedTest
	@EnumSource(Door.class)
	void refusesWhoseTaskItIsNot(Door door) {
		var elsewhere = this.districts.open(1);
		var form = Door.json(Map.of("variables", Map.of()));
		for (var user : List.of(this.district.schoolUser(1), this.district.schoolUser(2),
				this.district.user(Role.EXPERT), this.district.user(Role.COORDINATOR), this.district.user(Role.HEAD),
				elsewhere.user(Role.CURATOR), elsewhere.user(Role.COORDINATOR))) {
			var browser = door.enter(this.port, user);
			Door.assertRefused(browser.post(action(door, "submit-form"), form), "");
			Door.assertRefused(browser.post(action(door, "claim"), Door.json(Map.of("userId", user))), "");
		}
	}

	@ParameterizedTest
	@CsvSource({ "POST, complete", "POST, resolve", "POST, bpmnError", "POST, bpmnEscalation", "POST, delegate",
			"POST, assignee", "POST, variables", "PUT, variables/supportId", "PUT, localVariables/supportId",
			"PUT, ''" })
	void refusesTheCuratorAndTheCoordinatorWhatTasklistNeverAsks(String method, String action) {
		var body = Door.json(Map.of("errorCode", "x", "escalationCode", "x", "userId", this.district.schoolUser(1),
				"value", "x", "type", "String", "name", "x", "variables", Map.of("supportId", Map.of("value", "x"))));
		for (var door : Door.values()) {
			for (var role : List.of(Role.CURATOR, Role.COORDINATOR)) {
				var browser = door.enter(this.port, this.district.user(role));
				var path = action(door, action);
				Door.assertRefused(method.equals("PUT") ? browser.put(path, body) : browser.post(path, body), "");
			}
		}
	}

	private HttpResponse<String> submit(Door door, Role role, Map<String, Object> form) {
		return door.enter(this.port, this.district.user(role)).post(action(door, "submit-form"), Door.variables(form));
	}

	private String action(Door door, String action) {
		return door.path("/task/%s/%s".formatted(this.interview.getId(), action).replaceAll("/$", ""));
	}

}
