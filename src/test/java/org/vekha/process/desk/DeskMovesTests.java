package org.vekha.process.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.change.YearChanges;
import org.vekha.process.desk.DeskDistricts.StartedDesk;
import org.vekha.reporting.QuarterlyReports;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@VekhaTest
class DeskMovesTests {

	private static final LocalDate LATER = LocalDate.of(2026, 12, 1);

	/** The end of that day in Novokuznetsk. */
	private static final Instant END = Instant.parse("2026-12-01T16:59:59Z");

	@Autowired
	private DeskDistricts desks;

	@Autowired
	private TaskService tasks;

	@Autowired
	private QuarterlyReports reports;

	@Autowired
	private YearChanges changes;

	@LocalServerPort
	private int port;

	private StartedDesk desk;

	private DeskVisitor coordinator;

	@BeforeEach
	void open() {
		this.desk = this.desks.open(1);
		this.coordinator = DeskVisitor.logIn(this.port, this.desk.district().user(Role.COORDINATOR));
	}

	@AfterEach
	void resetClock() {
		ClockUtil.reset();
	}

	@Test
	void movesThePartOfAnActivityWithItsTask() {
		var task = one("Task_ReportActivity");
		assertThat(move(task)).isEqualTo("Перенесено 1");
		assertThat(this.desks.part(this.desk, 1).dueOn()).isEqualTo(LATER);
		assertThat(due(task)).isEqualTo(END);
	}

	@Test
	void movesTheReportOfASchoolWithItsTask() {
		var report = this.desks.openReport(this.desk);
		var task = one("Task_SubmitReport");
		assertThat(move(task)).isEqualTo("Перенесено 1");
		assertThat(this.reports.get(report).dueOn()).isEqualTo(LATER);
		assertThat(due(task)).isEqualTo(END);
	}

	@Test
	void movesAloneWhatIsCountedFromTheDayItOpened() {
		var report = this.desks.openReport(this.desk);
		var before = this.reports.get(report).dueOn();
		this.desks.submit(this.desk, report);
		var task = one("Task_CheckReport");
		assertThat(move(task)).isEqualTo("Перенесено 1");
		assertThat(due(task)).isEqualTo(END);
		assertThat(this.reports.get(report).dueOn()).isEqualTo(before);
		var change = this.changes.journal(List.of(this.desk.district().id()), 0).get(0);
		assertThat(change.summary()).startsWith("Перенесён срок: Проверить отчёт");
		assertThat(change.paper().number()).isEqualTo("12");
	}

	private String one(String key) {
		var found = this.coordinator.tasks("?show=all&kind=" + key);
		assertThat(found).hasSize(1);
		return found.get(0);
	}

	private String move(String task) {
		return DeskVisitor.summary(this.coordinator.act("move", List.of(task),
				Map.of("date", LATER.toString(), "orderNumber", "12", "orderDate", "2026-10-19", "text", "Карантин")));
	}

	private Instant due(String task) {
		return this.tasks.createTaskQuery().taskId(task).singleResult().getDueDate().toInstant();
	}

}
