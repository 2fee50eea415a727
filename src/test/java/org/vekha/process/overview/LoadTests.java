package org.vekha.process.overview;

import java.time.LocalDate;
import java.util.List;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.process.CopiedSchools;
import org.vekha.process.CountedStatements;
import org.vekha.process.Districts;
import org.vekha.process.change.ChangingYears;
import org.vekha.process.change.ChangingYears.ChangingYear;
import org.vekha.roadmap.Body;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The load of a municipality's people, as it comes over HTTP.
 */
@VekhaTest
class LoadTests {

	@Autowired
	private ChangingYears changingYears;

	@Autowired
	private Districts districts;

	@Autowired
	private CopiedSchools copied;

	@LocalServerPort
	private int port;

	@AfterEach
	void setTheClockRight() {
		ClockUtil.reset();
	}

	@Test
	void countsWhatIsOpenAndWhatIsToCome() {
		var year = begin(3);
		var load = view(year).read("");

		var work = load.path("work");
		assertThat(work.findValuesAsText("key")).contains("Task_ConductInterview");
		for (var line : work) {
			if (line.path("key").asText().equals("Task_ConductInterview")) {
				assertThat(line.path("count").asInt()).isEqualTo(3);
				assertThat(line.path("role").asText()).isEqualTo("Куратор школы");
			}
			if (line.path("step").asText().equals("EXPERT_REVIEW")) {
				assertThat(line.path("count").asInt()).as("Two experts for each school").isEqualTo(6);
			}
		}
		assertThat(work.findValuesAsText("step"))
			.contains("PROGRAMME", "EXPERT_REVIEW", "SCHOOL_SUMMARY", "ROUND_TABLE")
			.doesNotContain("INTERVIEW", "SCHEDULE", "REPORTS");
		assertThat(work.findValuesAsText("title")).anyMatch(title -> title.startsWith("Отчёт: "))
			.contains("п. 1 Мероприятие 1.", "п. 2 Мероприятие 2.");
		assertThat(load.path("roles").findValuesAsText("id")).contains("COORDINATOR", "HEAD", "CURATOR", "EXPERT",
				"METHODIST", "SCHOOL");
		assertThat(load.path("slots").findValuesAsText("title")).startsWith("октябрь 2026", "ноябрь 2026")
			.contains("май 2027");
		assertThat(load.path("hint").isNull()).isTrue();
		assertThat(load.path("acts").asBoolean()).isTrue();
	}

	@Test
	void showsARoleByItsPeopleAndSchoolsByName() {
		var year = begin(2);
		assertThat(view(year).read("?role=SCHOOL").path("series").findValuesAsText("title"))
			.containsExactlyInAnyOrder("СОШ № 1", "СОШ № 2");
		assertThat(view(year).read("?role=CURATOR").path("series").findValuesAsText("title"))
			.containsExactly("curator");
		assertThat(view(year).read("?role=%3Cb%3E").path("role").asText()).isEmpty();
		assertThat(view(year).file("?role=CURATOR")).isEqualTo("PK");
	}

	@Test
	void putsWhatIsLateFirst() {
		var year = begin(2);
		year.goTo(LocalDate.of(2027, 3, 1));
		var load = view(year).read("");
		assertThat(load.path("slots").get(0).path("key").asText()).isEqualTo("late");
		assertThat(load.path("summary").asText()).startsWith("Просрочено: ");
	}

	@Test
	void isEmptyWithoutAYear() {
		var nothing = WatchedView.of(this.port, this.districts.open(1).user(Role.COORDINATOR), "load");
		var load = nothing.read("");
		assertThat(load.path("slots")).isEmpty();
		assertThat(load.path("hint").asText()).startsWith("Учебный год не открыт");
		assertThat(nothing.file("")).isEqualTo("PK");
	}

	@Test
	void isForThoseWhoWatchOverTheMunicipality() {
		var year = begin(1);
		var other = this.districts.open(1);
		for (var role : List.of(Role.CONTROL, Role.REGION)) {
			var watched = WatchedView.of(this.port, year.district().user(role), "load");
			assertThat(watched.read("").path("acts").asBoolean()).isFalse();
			assertThat(watched.status("?municipality=" + other.id())).isEqualTo(404);
		}
		for (var user : List.of(year.district().schoolUser(1), year.district().user(Role.CURATOR))) {
			assertThat(WatchedView.of(this.port, user, "load").status("")).isEqualTo(403);
			assertThat(WatchedView.of(this.port, user, "load").status(".xlsx")).isEqualTo(403);
		}
	}

	@Test
	void costsAsManyStatementsForThreeHundredSchoolsAsForFive() {
		var year = begin(5);
		var view = view(year);
		// The first time fills the caches
		view.read("");
		var few = List.of(count(view, ""), count(view, "?role=SCHOOL"), count(view, ".xlsx?role=SCHOOL"));
		this.copied.copy(year.district().school(5), 295);
		var many = List.of(count(view, ""), count(view, "?role=SCHOOL"), count(view, ".xlsx?role=SCHOOL"));

		assertThat(many).isEqualTo(few).allMatch(count -> count > 0 && count < 40);
		var load = view.read("?role=SCHOOL");
		assertThat(load.path("series")).hasSize(8);
		assertThat(load.toString()).hasSizeLessThan(40_000);
	}

	private static long count(WatchedView view, String query) {
		return CountedStatements.of(() -> assertThat(view.status(query)).isEqualTo(200));
	}

	private ChangingYear begin(int schools) {
		return this.changingYears.begin(schools,
				Districts.row("1.", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), Body.SCHOOL),
				Districts.row("2.", LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 26), Body.METHODICAL_CENTRE));
	}

	private WatchedView view(ChangingYear year) {
		return WatchedView.of(this.port, year.coordinator(), "load");
	}

}
