package org.vekha.process.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.process.CountedStatements;
import org.vekha.process.Jobs;
import org.vekha.process.desk.DeskDistricts.StartedDesk;
import org.vekha.school.TravelBreaks;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@VekhaTest
class DeskPageTests {

	@Autowired
	private DeskDistricts desks;

	@Autowired
	private TravelBreaks breaks;

	@Autowired
	private TaskService tasks;

	@LocalServerPort
	private int port;

	@AfterEach
	void resetClock() {
		ClockUtil.reset();
	}

	@Test
	void showsTheCoordinatorAllTasksOfTheMunicipalityAndOfNoOther() {
		var desk = this.desks.open(2);
		var other = this.desks.open(1);
		var coordinator = logIn(desk, Role.COORDINATOR);

		var page = coordinator.get("/desk?show=all").body();

		assertThat(page).contains("Отчитаться об исполнении", "СОШ № 1", "СОШ № 2", "30.10.2026", "Задач: 2");
		assertThat(coordinator.tasks("?show=all")).hasSize(2)
			.doesNotContainAnyElementsOf(logIn(other, Role.COORDINATOR).tasks("?show=all"));
	}

	@Test
	void filtersByWhatStandsInTheAddress() {
		var desk = this.desks.open(2);
		var coordinator = logIn(desk, Role.COORDINATOR);

		assertThat(coordinator.tasks("")).as("Nothing waits for the coordinator").isEmpty();
		assertThat(coordinator.tasks("?show=overdue")).isEmpty();
		assertThat(coordinator.tasks("?show=all&school=" + desk.district().school(2))).hasSize(1);
		assertThat(coordinator.tasks("?show=all&kind=Task_ReportActivity")).hasSize(2);
		assertThat(coordinator.tasks("?show=all&kind=Task_CheckReport")).isEmpty();
		assertThat(coordinator.tasks("?show=all&text=" + "%D0%9E%D0%A2%D0%A7")).hasSize(2);
		assertThat(coordinator.tasks("?show=all&text=%25")).as("A percent sign means itself").isEmpty();
		assertThat(coordinator.tasks("?show=all&page=2")).isEmpty();
		assertThat(coordinator.tasks("?show=all&page=x")).hasSize(2);
	}

	@Test
	void findsWhatIsDueSoonAndWhatTheHeadHasToSign() {
		var desk = this.desks.open(2);
		var coordinator = logIn(desk, Role.COORDINATOR);
		assertThat(coordinator.tasks("?show=soon")).isEmpty();
		assertThat(coordinator.tasks("?show=signature")).isEmpty();

		var first = coordinator.tasks("?show=all").get(0);
		this.tasks.addCandidateGroup(first, Role.HEAD.group());
		Jobs.setClock(DeskDistricts.DUE.minusDays(6));

		assertThat(coordinator.tasks("?show=soon")).hasSize(2);
		assertThat(coordinator.tasks("?show=signature")).containsExactly(first);
		Jobs.setClock(DeskDistricts.DUE.plusDays(1));
		assertThat(coordinator.tasks("?show=soon")).isEmpty();
	}

	@Test
	void saysSinceWhenATaskIsOverdue() {
		var desk = this.desks.open(1);
		Jobs.setClock(DeskDistricts.DUE.plusDays(4));

		assertThat(logIn(desk, Role.COORDINATOR).get("/desk?show=overdue").body()).contains("просрочено, дней: 4");
	}

	@Test
	void takesNothingForOverdueWhileNobodyCanGetToTheSchool() {
		var desk = this.desks.open(3);
		var visits = List.of(this.desks.turnIntoVisit(desk, 1), this.desks.turnIntoVisit(desk, 2));
		for (int school = 1; school <= 3; school += 2) {
			this.breaks.set(desk.district().school(school),
					List.of(TravelBreaks.Break.of("20.10", "5.12", "ледостав")));
		}
		var coordinator = logIn(desk, Role.COORDINATOR);

		Jobs.setClock(DeskDistricts.DUE.plusDays(4));
		assertThat(coordinator.tasks("?show=overdue")).hasSize(2).contains(visits.get(1)).doesNotContain(visits.get(0));
		assertThat(coordinator.get("/desk?show=overdue").body()).contains("Задач: 2")
			.containsPattern("(?s)просрочено, дней: 4.*просрочено, дней: 4");

		Jobs.setClock(LocalDate.of(2026, 12, 12));
		assertThat(coordinator.tasks("?show=overdue")).hasSize(3);
	}

	@Test
	void showsTheCuratorTheTasksOfTheirSchoolsAlone() {
		var desk = this.desks.open(2);
		this.desks.openAccepted(desk);

		assertThat(logIn(desk, Role.COORDINATOR).tasks("?show=all")).hasSize(3);
		assertThat(logIn(desk, Role.CURATOR).tasks("?show=all")).hasSize(2);
	}

	@Test
	void knowsTheSchoolOfATaskAboutBiasedResults() {
		var desk = this.desks.openBiased();
		var coordinator = logIn(desk, Role.COORDINATOR);

		var partner = "?show=all&school=" + desk.district().partnerSchool();
		assertThat(coordinator.tasks(partner)).isNotEmpty()
			.containsExactlyElementsOf(coordinator.tasks("?show=all&kind=Task_DiscussObjectivity"));
		assertThat(coordinator.tasks("?show=all&school=" + desk.district().school(1))).isEmpty();
		assertThat(logIn(desk, Role.CURATOR).tasks("?show=all")).as("Nobody is the curator of that school").isEmpty();
	}

	@Test
	void isClosedToEverybodyElse() {
		var desk = this.desks.open(1);

		for (var role : Set.of(Role.HEAD, Role.EXPERT, Role.METHODIST, Role.REGION, Role.ADMINISTRATOR)) {
			var answer = logIn(desk, role).get("/desk");
			assertThat(answer.statusCode()).as(role.title()).isEqualTo(403);
			assertThat(answer.body()).contains("Этот раздел вам недоступен.");
		}
		var school = DeskVisitor.logIn(this.port, desk.district().schoolUser(1));
		assertThat(school.get("/desk").statusCode()).isEqualTo(403);
		assertThat(school.get("/desk/entries").statusCode()).isEqualTo(403);
		assertThat(school.get("/web/menu").body()).doesNotContain("/desk");
	}

	@Test
	void asksAsOftenForManyTasksAsForFew() {
		var desk = this.desks.open(5);
		var coordinator = logIn(desk, Role.COORDINATOR);
		coordinator.tasks("?show=all");

		var few = CountedStatements.of(() -> assertThat(coordinator.tasks("?show=all")).hasSize(5));
		this.desks.openAgain(desk, 60);
		var many = CountedStatements.of(() -> assertThat(coordinator.tasks("?show=all")).hasSize(50));

		assertThat(few).isPositive();
		assertThat(many).isEqualTo(few);
	}

	private DeskVisitor logIn(StartedDesk desk, Role role) {
		return DeskVisitor.logIn(this.port, desk.district().user(role));
	}

}
