package org.vekha.process.overview;

import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.process.desk.DeskDistricts;
import org.vekha.process.desk.DeskDistricts.StartedDesk;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who sees «Сегодня», and who acts on it.
 */
@VekhaTest
class TodayRightsTests {

	@Autowired
	private DeskDistricts desks;

	@LocalServerPort
	private int port;

	@AfterEach
	void resetClock() {
		ClockUtil.reset();
	}

	@Test
	void letsTheCoordinatorAcceptWhatIsTicked() {
		var desk = this.desks.open(2);
		this.desks.report(desk, 1);
		this.desks.report(desk, 2);
		var coordinator = logIn(desk, Role.COORDINATOR);
		var waiting = coordinator.json("today").path("decisions");
		assertThat(waiting.path("total").asInt()).isEqualTo(2);
		assertThat(waiting.findValuesAsText("accepted")).containsOnly("true");

		var ticked = waiting.findValuesAsText("task");
		var answer = OverviewVisitor.json(coordinator.post("/web/desk/accept",
				"{\"tasks\": [\"%s\", \"%s\", \"gone\"]}".formatted(ticked.get(0), ticked.get(1))));

		assertThat(answer.path("summary").asText()).startsWith("Принято 2, не выполнено 1");
		assertThat(answer.path("answers").get(2).path("message").asText())
			.isEqualTo("Задача уже выполнена, снята или вам недоступна: обновите страницу.");
		assertThat(coordinator.json("today").path("decisions").path("total").asInt()).isZero();
	}

	@Test
	void isOnlyReadByThoseWhoWatch() {
		var desk = this.desks.open(2);
		this.desks.report(desk, 1);
		for (var role : List.of(Role.CONTROL, Role.REGION)) {
			var watcher = logIn(desk, role);
			var today = watcher.json("today");
			assertThat(today.path("acts").asBoolean()).isFalse();
			assertThat(today.path("decisions").path("total").asInt()).as("What the coordinator has to decide").isOne();
			var task = today.path("decisions").findValuesAsText("task").get(0);
			assertThat(watcher.post("/web/desk/accept", "{\"tasks\": [\"%s\"]}".formatted(task)).statusCode())
				.isEqualTo(403);
		}
	}

	@Test
	void isClosedToEverybodyElse() {
		var desk = this.desks.open(1);
		for (var role : Set.of(Role.HEAD, Role.CURATOR, Role.EXPERT, Role.SCHOOL, Role.ADMINISTRATOR)) {
			assertThat(logIn(desk, role).get("today").statusCode()).as(role.title()).isEqualTo(403);
			assertThat(logIn(desk, role).get("today.xlsx").statusCode()).as(role.title()).isEqualTo(403);
		}
	}

	@Test
	void showsNothingOfAnotherMunicipality() {
		var desk = this.desks.open(1);
		var other = this.desks.open(2);

		assertThat(logIn(desk, Role.COORDINATOR).json("today").path("later").path("total").asInt()).isOne();
		assertThat(logIn(desk, Role.COORDINATOR).get("today?municipality=" + other.district().id()).statusCode())
			.isEqualTo(404);
	}

	@Test
	void goesOutAsAFileWithASheetForEachList() {
		var desk = this.desks.open(1);

		var answer = logIn(desk, Role.REGION).get("today.xlsx");

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow()).contains("xlsx");
		assertThat(answer.body()).startsWith("PK");
	}

	private OverviewVisitor logIn(StartedDesk desk, Role role) {
		return OverviewVisitor.logIn(this.port, desk.district().user(role));
	}

}
