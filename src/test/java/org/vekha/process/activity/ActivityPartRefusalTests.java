package org.vekha.process.activity;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.process.Districts;
import org.vekha.process.access.Participants;
import org.vekha.process.activity.StartedParts.StartedPart;
import org.vekha.process.model.Ids;
import org.vekha.roadmap.ActivityParts;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.Body;
import org.vekha.shared.RuleViolation;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What {@code activity-part} refuses: it stays where it was, and so does the activity.
 */
@VekhaTest
class ActivityPartRefusalTests {

	@Autowired
	private StartedParts started;

	@Autowired
	private Districts districts;

	@Autowired
	private ActivityParts parts;

	@Autowired
	private Participants participants;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private TaskService tasks;

	private StartedPart it;

	@AfterEach
	void setTheClockRight() {
		ClockUtil.reset();
	}

	static Stream<Arguments> faultyReports() {
		return Stream.of(arguments(Map.of(), "Выберите ответ"), arguments(doneWithout("outcome"), "Выберите ответ"),
				arguments(doneWithout("doneOn"), "Заполните поле"),
				arguments(doneWithout("description"), "Заполните поле"),
				arguments(doneWithout("evidenceKind"), "Выберите ответ"),
				arguments(doneWithout("evidenceText"), "Заполните поле"),
				arguments(doneWithout("evidenceDate"), "Заполните поле"),
				arguments(doneBut("evidenceKind", "NONE"), "нужно подтвердить"),
				arguments(doneBut("evidenceKind", "LINK"), "не похоже на ссылку"),
				arguments(doneBut("outcome", "LATER"), "нет в форме"),
				arguments(doneBut("doneOn", "2026-10-21"), "ещё не наступила"),
				arguments(doneBut("doneOn", "вчера"), "дата, которой нет"),
				arguments(doneBut("description", "я".repeat(4001)), "сократите"),
				arguments(doneBut(Ids.PART, "e4b4ff5b-9a6d-4f4c-8b53-b4d0a6f3a0f5"), "не предусмотрено формой"),
				arguments(doneBut("acceptanceNeeded", false), "не предусмотрено формой"));
	}

	@ParameterizedTest
	@MethodSource("faultyReports")
	void refusesAFaultyReport(Map<String, Object> form, String fault) {
		this.it = this.started.open(Body.WORKING_GROUP);
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.started.report(this.it, Role.WORKING_GROUP, form))
			.withMessageContaining(fault);
		assertNothingReported();
	}

	@Test
	void refusesWhomTheTaskIsNotFor() {
		this.it = this.started.open(Body.WORKING_GROUP);
		var here = this.it.district();
		var elsewhere = this.districts.open(1);
		for (var stranger : List.of(here.user(Role.METHODIST), here.user(Role.HEAD), here.user(Role.COORDINATOR),
				here.schoolUser(1), elsewhere.user(Role.WORKING_GROUP), elsewhere.user(Role.COORDINATOR))) {
			assertThatExceptionOfType(ProcessEngineException.class).as(stranger)
				.isThrownBy(() -> this.participants.complete(stranger, task(), StartedParts.done()));
			assertNothingReported();
		}
	}

	@Test
	void refusesASecondReportWhileTheFirstIsReviewed() {
		this.it = this.started.open(Body.WORKING_GROUP);
		var reporter = this.it.district().user(Role.WORKING_GROUP);
		var task = task();
		this.participants.complete(reporter, task, StartedParts.done());
		assertThatExceptionOfType(ProcessEngineException.class)
			.isThrownBy(() -> this.participants.complete(reporter, task, StartedParts.doneBut("description", "Иное.")));
		assertThat(this.parts.get(this.it.partId()).report().orElseThrow().text()).isEqualTo("Проведён семинар.");
	}

	@Test
	void refusesAReturnWithoutARemark() {
		this.it = this.started.open(Body.WORKING_GROUP);
		this.started.report(this.it, Role.WORKING_GROUP, StartedParts.done());
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.started.decide(this.it, Map.of("decision", "return")))
			.withMessageContaining("Заполните поле");
		assertThat(task().getTaskDefinitionKey()).isEqualTo("Task_AcceptActivity");
		assertThat(this.parts.get(this.it.partId()).state()).isEqualTo(ActivityState.IN_REVIEW);
	}

	private void assertNothingReported() {
		var part = this.parts.get(this.it.partId());
		assertThat(part.state()).isEqualTo(ActivityState.IN_PROGRESS);
		assertThat(part.report()).isEmpty();
		assertThat(task().getTaskDefinitionKey()).isEqualTo("Task_ReportActivity");
		assertThat(this.runtime.getVariables(this.it.instance().getId()))
			.isEqualTo(Map.of(Ids.PART, this.it.partId().toString()));
	}

	private Task task() {
		return this.tasks.createTaskQuery().processInstanceId(this.it.instance().getId()).singleResult();
	}

	private static Map<String, Object> doneBut(String field, Object value) {
		return StartedParts.doneBut(field, value);
	}

	private static Map<String, Object> doneWithout(String field) {
		return StartedParts.doneWithout(field);
	}

}
