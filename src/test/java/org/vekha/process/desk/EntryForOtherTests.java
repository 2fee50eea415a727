package org.vekha.process.desk;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.process.desk.DeskDistricts.StartedDesk;
import org.vekha.roadmap.ActivityState;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@VekhaTest
class EntryForOtherTests {

	private static final Map<String, Object> CALL = Map.of("source", "CALL", "text", "директор", "date", "2026-10-19");

	@Autowired
	private DeskDistricts desks;

	@Autowired
	private TaskService tasks;

	@LocalServerPort
	private int port;

	private StartedDesk desk;

	@BeforeEach
	void open() {
		this.desk = this.desks.open(1);
	}

	@AfterEach
	void resetClock() {
		ClockUtil.reset();
	}

	@Test
	void letsTheCuratorEnterASchoolsReportAndKeepsTheSource() {
		var curator = logIn(Role.CURATOR);
		var task = curator.tasks("?show=all").get(0);

		var answer = curator.act(task + "/entry", List.of(), CALL);

		assertThat(DeskVisitor.json(answer).path("path").asText()).endsWith("#/?task=" + task);
		assertThat(curator.get("/camunda/api/engine/engine/default/task/%s/form-variables".formatted(task)).body())
			.contains("**Вносится за исполнителя:** СОШ № 1. Источник: звонок, директор, 19.10.2026.");
		this.desks.complete(this.desk, this.desk.district().user(Role.CURATOR), "Task_ReportActivity", "п. 1",
				DeskDistricts.done());

		var part = this.desks.part(this.desk, 1);
		assertThat(part.state()).isEqualTo(ActivityState.IN_REVIEW);
		assertThat(part.reportedBy()).isEqualTo(this.desk.district().user(Role.CURATOR));
		assertThat(curator.get("/desk/entries").body()).contains("СОШ № 1", "звонок, директор", "19.10.2026");
		assertThat(logIn(Role.COORDINATOR).get("/desk/entries").body()).contains("звонок, директор");
	}

	@Test
	void givesTheTaskBackToTheSchool() {
		var coordinator = logIn(Role.COORDINATOR);
		var task = coordinator.tasks("?show=all").get(0);
		coordinator.act(task + "/entry", List.of(), CALL);
		coordinator.get("/camunda/app/tasklist/default/");

		assertThat(this.tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
			.isEqualTo(this.desk.district().user(Role.COORDINATOR));
		this.tasks.setAssignee(task, null);
		this.desks.complete(this.desk, this.desk.district().schoolUser(1), "Task_ReportActivity", "п. 1",
				DeskDistricts.done());
		assertThat(this.desks.part(this.desk, 1).reportedBy()).isEqualTo(this.desk.district().schoolUser(1));
	}

	@Test
	void refusesAnEntryWithoutASource() {
		var coordinator = logIn(Role.COORDINATOR);
		var task = coordinator.tasks("?show=all").get(0);

		assertThat(enter(coordinator, task, Map.of("text", "директор", "date", "2026-10-19"))).contains("Источник");
		assertThat(enter(coordinator, task, Map.of("source", "CALL", "date", "2026-10-19"))).contains("Кто сообщил");
		assertThat(enter(coordinator, task, Map.of("source", "CALL", "text", "директор", "date", "2026-10-21")))
			.contains("ещё не наступила");
		assertThat(this.tasks.createTaskQuery().taskId(task).singleResult().getAssignee()).isNull();
	}

	@Test
	void isBegunOnceAndNotForATaskOfOnesOwn() {
		var coordinator = logIn(Role.COORDINATOR);
		var task = coordinator.tasks("?show=all").get(0);
		coordinator.act(task + "/entry", List.of(), CALL);
		assertThat(enter(logIn(Role.CURATOR), task, CALL)).contains("уже взял в работу");

		this.desks.complete(this.desk, this.desk.district().user(Role.COORDINATOR), "Task_ReportActivity", "п. 1",
				DeskDistricts.done());
		var own = coordinator.tasks("").get(0);
		assertThat(enter(coordinator, own, CALL)).contains("внести нельзя");
	}

	@Test
	void isClosedToOthers() {
		var task = logIn(Role.COORDINATOR).tasks("?show=all").get(0);

		var school = DeskVisitor.logIn(this.port, this.desk.district().schoolUser(1));
		assertThat(school.act(task + "/entry", List.of(), CALL).statusCode()).isEqualTo(403);
		var other = this.desks.open(1);
		var stranger = DeskVisitor.logIn(this.port, other.district().user(Role.COORDINATOR));
		assertThat(stranger.act(task + "/entry", List.of(), CALL).statusCode()).isEqualTo(404);
	}

	private static String enter(DeskVisitor visitor, String task, Map<String, Object> source) {
		return DeskVisitor.message(visitor.act(task + "/entry", List.of(), source));
	}

	private DeskVisitor logIn(Role role) {
		return DeskVisitor.logIn(this.port, this.desk.district().user(role));
	}

}
