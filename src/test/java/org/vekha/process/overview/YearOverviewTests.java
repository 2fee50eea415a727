package org.vekha.process.overview;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.cycle.SchoolSupports;
import org.vekha.process.Districts;
import org.vekha.process.change.ChangingYears;
import org.vekha.process.change.ChangingYears.ChangingYear;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.CycleStep;
import org.vekha.school.Schools;
import org.vekha.school.TravelBreaks;
import org.vekha.school.TravelBreaks.Break;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The picture of a year, as it comes over HTTP.
 */
@VekhaTest
class YearOverviewTests {

	private static final String LONG_NAME = "<b>" + "Школа ".repeat(41) + "</b>";

	@Autowired
	private ChangingYears changingYears;

	@Autowired
	private Districts districts;

	@Autowired
	private Schools schools;

	@Autowired
	private TravelBreaks breaks;

	@Autowired
	private SchoolSupports supports;

	@Autowired
	private RuntimeService runtime;

	@LocalServerPort
	private int port;

	@AfterEach
	void setTheClockRight() {
		ClockUtil.reset();
	}

	@Test
	void tellsWhoIsLateWithWhatAndTheWayThere() {
		var year = this.changingYears.begin();
		var due = year.step(1, CycleStep.INTERVIEW).due();
		year.goTo(due.plusDays(9));
		var picture = coordinator(year).json("year");

		assertThat(PackedYear.cell(picture, year.district().school(1), "INTERVIEW")).isEqualTo("IN_PROGRESS 9 curator");
		assertThat(PackedYear.cell(picture, year.district().school(1), "PROGRAMME")).isEqualTo("NOT_DUE");
		assertThat(picture.path("today").asText()).isEqualTo(due.plusDays(9).toString());
		var detail = details(year, "school=%s&column=INTERVIEW".formatted(year.district().school(1)));
		var task = detail.path("tasks").get(0);
		assertThat(task.path("id").asText()).isEqualTo(year.task("Task_ConductInterview", 1).getId());
		assertThat(task.path("overdue").asInt()).isEqualTo(9);
		assertThat(this.runtime.createProcessInstanceQuery()
			.processInstanceId(detail.path("instance").asText())
			.variableValueEquals("supportId", year.support(1).id().toString())
			.count()).isEqualTo(1);
	}

	@Test
	void takesNothingForOverdueWhileNobodyCanGetToTheSchool() {
		var year = this.changingYears.begin();
		var due = year.step(1, CycleStep.INTERVIEW).due();
		this.breaks.set(year.district().school(1),
				List.of(new Break(MonthDay.from(due), MonthDay.from(due.plusDays(30)), "ледостав")));
		year.goTo(due.plusDays(9));
		var picture = coordinator(year).json("year");

		assertThat(PackedYear.cell(picture, year.district().school(1), "INTERVIEW")).isEqualTo("IN_PROGRESS 0 curator");
		assertThat(PackedYear.cell(picture, year.district().school(2), "INTERVIEW")).isEqualTo("IN_PROGRESS 9 curator");
	}

	@Test
	void saysOfWhatHasEndedMeanwhileThatItHas() {
		var year = this.changingYears.begin();
		this.supports.leave(year.support(1).id(), "Присоединена к другой школе", LocalDate.of(2026, 10, 6));
		this.runtime.createProcessInstanceQuery()
			.processDefinitionKey("school-support")
			.variableValueEquals("supportId", year.support(1).id().toString())
			.list()
			.forEach(instance -> this.runtime.deleteProcessInstance(instance.getId(), "Removed by hand"));
		var detail = details(year, "school=%s&column=INTERVIEW".formatted(year.district().school(1)));

		assertThat(detail.path("tasks")).isEmpty();
		assertThat(detail.path("instance").isNull()).isTrue();
		assertThat(PackedYear.cell(coordinator(year).json("year"), year.district().school(1), "INTERVIEW"))
			.isEqualTo("NOT_REQUIRED");
	}

	@Test
	void showsWhatSchoolsReportOnOneByOneAndCountsIt() {
		var year = this.changingYears.begin(2,
				Districts.row("1.", LocalDate.of(2026, 9, 20), LocalDate.of(2026, 11, 10), Body.SCHOOL));
		year.goTo(LocalDate.of(2026, 11, 20));
		var coordinator = coordinator(year);
		var activity = coordinator.json("year").path("activities").get(0);
		assertThat(activity.path("parts").asInt()).isEqualTo(2);
		assertThat(activity.path("done").asInt()).isZero();
		assertThat(activity.path("overdue").asInt()).isEqualTo(10);

		var id = activity.path("id").asText();
		assertThat(PackedYear.cell(coordinator.json("year?columns=activities"), year.district().school(2), id))
			.isEqualTo("IN_PROGRESS 10 Школа");
		assertThat(details(year, "column=" + id).path("tasks")).hasSize(2);
		var one = details(year, "column=%s&school=%s".formatted(id, year.district().school(2)));
		assertThat(one.path("tasks")).hasSize(1);
		assertThat(one.path("tasks").get(0).path("id").asText())
			.isIn(year.tasks("Task_ReportActivity").stream().map(task -> task.getId()).toList());
	}

	@Test
	void leavesNamesAsTheyAre() {
		var year = this.changingYears.begin();
		this.schools.register(year.district().school(1), year.district().id(), LONG_NAME, LONG_NAME, null, 300);
		var coordinator = coordinator(year);
		var answer = coordinator.get("year");

		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
		assertThat(PackedYear.school(OverviewVisitor.json(answer), year.district().school(1)).get(1).asText())
			.isEqualTo(LONG_NAME.strip());
		assertThat(coordinator.get("year.xlsx?text=%3Cb%3E").statusCode()).isEqualTo(200);
	}

	@Test
	void isEmptyWithoutAYearAndWithoutSchools() {
		var none = this.districts.open(1);
		var nothing = OverviewVisitor.logIn(this.port, none.user(Role.COORDINATOR));
		assertThat(nothing.json("year").path("schools")).isEmpty();
		assertThat(nothing.json("year").path("activities")).isEmpty();
		assertThat(nothing.get("year.xlsx").statusCode()).isEqualTo(200);
		assertThat(nothing.get("year/details?column=INTERVIEW").statusCode()).isEqualTo(404);
	}

	@Test
	void isForThoseWhoWatchOverTheMunicipality() {
		var year = this.changingYears.begin();
		var other = this.changingYears.begin();
		var school = OverviewVisitor.logIn(this.port, year.district().schoolUser(1));
		assertThat(school.get("year").statusCode()).isEqualTo(403);
		assertThat(school.get("year/details?column=INTERVIEW").statusCode()).isEqualTo(403);
		var coordinator = coordinator(year);
		for (var path : Map.of("municipality", other.district().id(), "year", other.year().id().toString())
			.entrySet()) {
			assertThat(coordinator.get("year?%s=%s".formatted(path.getKey(), path.getValue())).statusCode())
				.isEqualTo(404);
		}
		assertThat(coordinator.get("year/details?school=%s&column=INTERVIEW".formatted(other.district().school(1)))
			.statusCode()).isEqualTo(404);
		assertThat(
				coordinator.get("year/details?school=%s&column=NO".formatted(year.district().school(1))).statusCode())
			.isEqualTo(404);
		assertThat(coordinator.get("year/details?column=" + UUID.randomUUID()).statusCode()).isEqualTo(404);
	}

	private OverviewVisitor coordinator(ChangingYear year) {
		return OverviewVisitor.logIn(this.port, year.coordinator());
	}

	private JsonNode details(ChangingYear year, String asked) {
		return coordinator(year).json("year/details?" + asked);
	}

}
