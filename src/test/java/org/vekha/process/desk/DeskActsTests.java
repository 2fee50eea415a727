package org.vekha.process.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Accounts;
import org.vekha.access.Role;
import org.vekha.process.desk.DeskDistricts.StartedDesk;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.reporting.ReportState;
import org.vekha.roadmap.ActivityState;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@VekhaTest
class DeskActsTests {

	private static final Map<String, Object> NOTHING = Map.of();

	@Autowired
	private DeskDistricts desks;

	@Autowired
	private TaskService tasks;

	@Autowired
	private HistoryService history;

	@Autowired
	private QuarterlyReports reports;

	@Autowired
	private Accounts accounts;

	@LocalServerPort
	private int port;

	private StartedDesk desk;

	@BeforeEach
	void open() {
		this.desk = this.desks.open(3);
	}

	@AfterEach
	void resetClock() {
		ClockUtil.reset();
	}

	@Test
	void acceptsManyAndSaysOfTheOthersWhyNot() {
		report(1);
		report(2);
		var coordinator = logIn(Role.COORDINATOR);
		var all = coordinator.tasks("?show=all");

		var answer = coordinator.act("accept", all, NOTHING);

		assertThat(DeskVisitor.summary(answer)).startsWith("Принято 2, не выполнено 1: ")
			.contains("СОШ № 3", "это не приёмка и не проверка отчёта");
		this.desks.fire(this.desk);
		assertThat(this.desks.part(this.desk, 1).state()).isEqualTo(ActivityState.DONE);
		assertThat(this.desks.part(this.desk, 2).state()).isEqualTo(ActivityState.DONE);
		assertThat(this.desks.part(this.desk, 3).state()).isEqualTo(ActivityState.IN_PROGRESS);
	}

	@Test
	void givesBackWithOneRemarkForAll() {
		report(1);
		report(2);
		var coordinator = logIn(Role.COORDINATOR);
		var mine = coordinator.tasks("");

		assertThat(DeskVisitor.summary(coordinator.act("return", mine, NOTHING)))
			.startsWith("Возвращено 0, не выполнено 2")
			.contains("Что исправить");
		assertThat(DeskVisitor.summary(coordinator.act("return", mine, Map.of("text", "Приложите приказ."))))
			.isEqualTo("Возвращено 2");
		this.desks.fire(this.desk);
		assertThat(this.desks.part(this.desk, 2).remark()).isEqualTo("Приложите приказ.");
		assertThat(this.desks.part(this.desk, 2).state()).isEqualTo(ActivityState.RETURNED);
	}

	@Test
	void letsTheCuratorAcceptReportsAndNothingOfTheCoordinators() {
		report(1);
		var report = this.desks.openReport(this.desk);
		this.desks.submit(this.desk, report);
		var curator = logIn(Role.CURATOR);

		assertThat(curator.tasks("")).as("Only the report is the curator's").hasSize(1);
		var answer = curator.act("accept", curator.tasks("?show=all"), NOTHING);

		assertThat(DeskVisitor.summary(answer)).startsWith("Принято 1, не выполнено 3");
		assertThat(this.reports.get(report).state()).isEqualTo(ReportState.ACCEPTED);
		assertThat(this.desks.part(this.desk, 1).state()).isEqualTo(ActivityState.IN_REVIEW);
	}

	@Test
	void remindsOnceADayAndSaysSoInTheForm() {
		var coordinator = logIn(Role.COORDINATOR);
		var task = coordinator.tasks("?show=all").subList(0, 1);

		assertThat(DeskVisitor.summary(coordinator.act("remind", task, Map.of("text", "Ждём до пятницы"))))
			.isEqualTo("Напоминаний отправлено 1");
		assertThat(DeskVisitor.summary(coordinator.act("remind", task, NOTHING)))
			.contains("сегодня о ней уже напомнили");

		var school = DeskVisitor.logIn(this.port, schoolOf(task.get(0)));
		assertThat(school.get("/notifications").body()).contains("Напоминание", "Ждём до пятницы", "30.10.2026",
				task.get(0));
		assertThat(
				school.get("/camunda/api/engine/engine/default/task/%s/form-variables".formatted(task.get(0))).body())
			.contains("**Напоминание 20.10.2026:**", "Ждём до пятницы");
		assertThat(coordinator.get("/notifications").body()).contains("Уведомлений нет.");
	}

	@Test
	void movesDatesByAnOrderThatIsNamed() {
		var coordinator = logIn(Role.COORDINATOR);
		var all = coordinator.tasks("?show=all");

		assertThat(DeskVisitor.summary(coordinator.act("move", all, Map.of("date", "2026-11-20"))))
			.startsWith("Перенесено 0")
			.contains("Номер приказа");
		assertThat(DeskVisitor.summary(coordinator.act("move", all,
				Map.of("date", "2026-11-20", "orderNumber", "12", "orderDate", "2026-10-19", "text", "Карантин"))))
			.isEqualTo("Перенесено 3");
		assertThat(coordinator.get("/desk?show=all").body()).contains("20.11.2026").doesNotContain("30.10.2026");
		assertThat(DeskVisitor.summary(logIn(Role.CURATOR).act("move", all, Map.of("date", "2026-11-20"))))
			.contains("сроки приказом переносит координатор");
	}

	@Test
	void endsWhatHadBeenDoneBeforeTheOrder() {
		var coordinator = logIn(Role.COORDINATOR);
		var all = coordinator.tasks("?show=all");
		var instance = instanceOf(all.get(0));

		assertThat(DeskVisitor.summary(coordinator.act("done-before", all, Map.of("date", "2026-10-01"))))
			.startsWith("Отмечено исполненным до утверждения 0")
			.contains("не раньше приказа от 15.09.2026");
		assertThat(DeskVisitor.summary(coordinator.act("done-before", all, Map.of("date", "2026-09-10"))))
			.isEqualTo("Отмечено исполненным до утверждения 3");

		this.desks.fire(this.desk);
		assertThat(coordinator.tasks("?show=all")).isEmpty();
		assertThat(this.desks.activity(this.desk, "1").state()).isEqualTo(ActivityState.DONE_BEFORE_APPROVAL);
		var ended = this.history.createHistoricProcessInstanceQuery().processInstanceId(instance).singleResult();
		assertThat(ended.getState()).isEqualTo("COMPLETED");
		assertThat(ended.getEndActivityId()).isEqualTo("EndEvent_PartReported");
	}

	@Test
	void doesNotSayOfLaterRowsThatTheyWereDoneBefore() {
		this.desks.openAccepted(this.desk);
		var coordinator = logIn(Role.COORDINATOR);
		var later = coordinator.tasks("?show=all&text=%D0%BF.%202");

		assertThat(DeskVisitor.summary(coordinator.act("done-before", later, Map.of("date", "2026-09-10"))))
			.contains("начинается не раньше приказа");
	}

	@Test
	void givesACuratorsTaskToAnotherCurator() {
		this.accounts.join(this.desk.district().user(Role.METHODIST), Role.CURATOR);
		var report = this.desks.openReport(this.desk);
		this.desks.submit(this.desk, report);
		var coordinator = logIn(Role.COORDINATOR);
		var check = coordinator.tasks("?show=all&kind=Task_CheckReport");

		assertThat(reassign(coordinator, check, this.desk.district().user(Role.EXPERT)))
			.contains("роль: куратор школы");
		assertThat(reassign(coordinator, check, this.desk.district().user(Role.METHODIST))).isEqualTo("Передано 1");

		var task = this.tasks.createTaskQuery().taskId(check.get(0)).singleResult();
		assertThat(task.getAssignee()).isEqualTo(this.desk.district().user(Role.METHODIST));
		assertThat(logIn(Role.CURATOR).get("/engine-rest/task").statusCode()).isEqualTo(401);
		assertThat(logIn(Role.CURATOR).get("/camunda/api/engine/engine/default/task/" + check.get(0)).statusCode())
			.isEqualTo(404);
	}

	@Test
	void refusesWhatCannotBeDoneWithManyAtOnce() {
		var coordinator = logIn(Role.COORDINATOR);
		var tooMany = IntStream.range(0, 101).mapToObj(Integer::toString).toList();

		assertThat(DeskVisitor.message(coordinator.act("accept", List.of(), NOTHING)))
			.isEqualTo("Отметьте хотя бы одну задачу.");
		assertThat(DeskVisitor.message(coordinator.act("accept", tooMany, NOTHING))).contains("не больше 100 задач");
		assertThat(DeskVisitor.summary(coordinator.act("accept", List.of("nothing"), NOTHING)))
			.contains("Задача уже выполнена, снята или вам недоступна");
	}

	@Test
	void isClosedToOthersAndKeepsDistrictsApart() {
		report(1);
		var mine = logIn(Role.COORDINATOR).tasks("");
		var school = DeskVisitor.logIn(this.port, this.desk.district().schoolUser(1));
		assertThat(school.act("accept", mine, NOTHING).statusCode()).isEqualTo(403);

		var other = this.desks.open(1);
		var stranger = DeskVisitor.logIn(this.port, other.district().user(Role.COORDINATOR));
		assertThat(DeskVisitor.summary(stranger.act("accept", mine, NOTHING))).contains("вам недоступна");
		assertThat(this.desks.part(this.desk, 1).state()).isEqualTo(ActivityState.IN_REVIEW);
	}

	private void report(int school) {
		this.desks.complete(this.desk, this.desk.district().schoolUser(school), "Task_ReportActivity", "п. 1",
				DeskDistricts.done());
	}

	private String reassign(DeskVisitor coordinator, List<String> tasks, String user) {
		return DeskVisitor.summary(coordinator.act("reassign", tasks, Map.of("user", user)));
	}

	private String schoolOf(String task) {
		var name = this.tasks.createTaskQuery().taskId(task).singleResult().getName();
		return this.desk.district().schoolUser(Integer.parseInt(name.substring(name.lastIndexOf("№ ") + 2)));
	}

	private String instanceOf(String task) {
		return this.tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId();
	}

	private DeskVisitor logIn(Role role) {
		return DeskVisitor.logIn(this.port, this.desk.district().user(role));
	}

}
