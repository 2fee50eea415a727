package org.vekha.process.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.process.Jobs;
import org.vekha.process.desk.DeskDistricts;
import org.vekha.process.desk.DeskDistricts.StartedDesk;
import org.vekha.school.TravelBreaks;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What «Сегодня» says of districts in which each school has to report on an activity.
 */
@VekhaTest
class TodayTests {

	@Autowired
	private DeskDistricts desks;

	@Autowired
	private TravelBreaks breaks;

	@Autowired
	private TaskService tasks;

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int port;

	@AfterEach
	void resetClock() {
		ClockUtil.reset();
	}

	@Test
	void saysWhoIsLateWithWhatAndWhomToCall() {
		var desk = this.desks.open(10);
		Jobs.setClock(DeskDistricts.DUE.plusDays(4));

		var late = today(desk, Role.COORDINATOR).path("overdue");

		assertThat(late.path("total").asInt()).isEqualTo(10);
		assertThat(late.path("schools").asInt()).isEqualTo(10);
		assertThat(late.path("rows")).as("No list without limit").hasSize(8);
		var school = late.path("rows").get(0);
		assertThat(school.path("school").asText()).startsWith("СОШ № ");
		var task = school.path("tasks").get(0);
		assertThat(task.path("name").asText()).isEqualTo("Отчитаться об исполнении");
		assertThat(task.path("matter").asText()).isEqualTo("п. 1 Мероприятие 1");
		assertThat(task.path("days").asInt()).isEqualTo(4);
		assertThat(task.path("link").path("task").asText()).isNotEmpty();
		assertThat(task.path("link").path("instance").asText()).isNotEmpty();
		assertThat(task.path("people")).hasSize(1);
		assertThat(task.path("people").get(0).path("name").asText()).isEqualTo(school.path("school").asText());
	}

	@Test
	void putsTheSameOfManySchoolsOnOneLine() {
		var desk = this.desks.open(6);
		Jobs.setClock(DeskDistricts.DUE.minusDays(2));

		var today = today(desk, Role.COORDINATOR);

		var due = today.path("due");
		assertThat(today.path("overdue").path("total").asInt()).isZero();
		assertThat(due.path("total").asInt()).isEqualTo(6);
		assertThat(due.path("rows")).hasSize(1);
		assertThat(due.path("rows").get(0).path("schools").asInt()).isEqualTo(6);
		assertThat(due.path("rows").get(0).path("names")).hasSize(4);
		assertThat(due.path("rows").get(0).path("due").asText()).isEqualTo("2026-10-30");
	}

	@Test
	void tellsTheComingWeekFromTheRestOfTheMonth() {
		var desk = this.desks.open(1);

		var today = today(desk, Role.COORDINATOR);

		assertThat(today.path("week").asText()).isEqualTo("2026-10-26");
		assertThat(today.path("month").asText()).isEqualTo("2026-10-31");
		assertThat(today.path("due").path("total").asInt()).isZero();
		assertThat(today.path("later").path("total").asInt()).isEqualTo(1);
	}

	@Test
	void countsWhoHasAnsweredAndNamesTheOthers() {
		var desk = this.desks.open(3);
		this.desks.report(desk, 1);
		Jobs.setClock(DeskDistricts.DUE.minusDays(1));

		var line = today(desk, Role.COORDINATOR).path("silent").path("rows").get(0);

		assertThat(line.path("title").asText()).isEqualTo("п. 1 Мероприятие 1");
		assertThat(line.path("asked").asInt()).isEqualTo(3);
		assertThat(line.path("silent").asInt()).isEqualTo(2);
		assertThat(line.path("names").findValuesAsText("name")).containsExactly("СОШ № 2", "СОШ № 3");
		assertThat(line.path("names").findValuesAsText("task")).doesNotContain("null").hasSize(2);
	}

	@Test
	void takesNothingForLateWhileNobodyCanGetToTheSchool() {
		var desk = this.desks.open(2);
		this.desks.turnIntoVisit(desk, 1);
		this.breaks.set(desk.district().school(1), List.of(TravelBreaks.Break.of("20.10", "5.12", "ледостав")));
		Jobs.setClock(DeskDistricts.DUE.plusDays(4));

		var late = today(desk, Role.COORDINATOR).path("overdue");

		assertThat(late.path("total").asInt()).isOne();
		assertThat(late.path("rows").get(0).path("school").asText()).isEqualTo("СОШ № 2");
	}

	@Test
	void listsWhatTheHeadHasToSign() {
		var desk = this.desks.open(1);
		var task = this.tasks.createTaskQuery().tenantIdIn(desk.district().id()).singleResult().getId();
		this.tasks.addCandidateGroup(task, Role.HEAD.group());

		var signature = today(desk, Role.COORDINATOR).path("signature");

		assertThat(signature.path("total").asInt()).isOne();
		assertThat(signature.findValuesAsText("task")).containsExactly(task);
	}

	@Test
	void listsWhatMinutesAskedFor() {
		var desk = this.desks.open(1);
		assignment(desk, "Провести проверку <b>журналов</b>", LocalDate.of(2026, 10, 10), "GIVEN");
		assignment(desk, "Провести семинар", LocalDate.of(2026, 12, 10), "REPORTED");
		assignment(desk, "Сделано давно", LocalDate.of(2026, 9, 10), "DONE");

		var today = today(desk, Role.COORDINATOR);

		assertThat(today.path("lateAssignments").asInt()).isOne();
		assertThat(today.path("assignments").path("rows").findValuesAsText("text"))
			.containsExactly("Провести проверку <b>журналов</b>", "Провести семинар");
		assertThat(today.path("assignments").path("rows").findValuesAsText("days")).containsExactly("10", "0");
	}

	@Test
	void listsTheMeetingsOfTwoWeeks() {
		var desk = this.desks.open(2);
		var day = this.jdbc
			.sql("select min(due) from vekha.scheduled_step where year_id = ? and step = 'INTERVIEW'"
					+ " and support_id is not null")
			.param(desk.year().id())
			.query(LocalDate.class)
			.single();
		Jobs.setClock(day.minusDays(14));
		assertThat(meetings(desk).findValuesAsText("title")).hasSize(2)
			.containsOnly("Собеседование с управленческой командой");
		assertThat(meetings(desk).findValuesAsText("school")).containsExactly("СОШ № 1", "СОШ № 2");
		assertThat(meetings(desk).findValuesAsText("who")).containsOnly("curator");
		Jobs.setClock(day.minusDays(15));
		assertThat(meetings(desk)).isEmpty();
	}

	private JsonNode meetings(StartedDesk desk) {
		return today(desk, Role.COORDINATOR).path("meetings").path("rows");
	}

	private void assignment(StartedDesk desk, String text, LocalDate due, String state) {
		this.jdbc.sql("""
				insert into vekha.assignment (id, version, year_id, municipality_id, school_year, text, assignee_kind,
					assignee_key, assignee_title, due, state, ended_on)
				values (?, 0, ?, ?, '2026/2027', ?, 'SCHOOL', ?, 'СОШ № 1', ?, ?, ?)
				""")
			.params(UUID.randomUUID(), desk.year().id(), desk.district().id(), text, desk.district().school(1), due,
					state, state.equals("DONE") ? due : null)
			.update();
	}

	private JsonNode today(StartedDesk desk, Role role) {
		return logIn(desk, role).json("today");
	}

	private OverviewVisitor logIn(StartedDesk desk, Role role) {
		return OverviewVisitor.logIn(this.port, desk.district().user(role));
	}

}
