package org.vekha.process.overview;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Accounts;
import org.vekha.access.Role;
import org.vekha.indicator.Direction;
import org.vekha.indicator.Fact;
import org.vekha.indicator.Indicators;
import org.vekha.municipality.Municipalities;
import org.vekha.process.CountedStatements;
import org.vekha.process.Districts;
import org.vekha.process.change.ChangingYears;
import org.vekha.school.Schools;
import org.vekha.school.StatusKind;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Municipalities side by side, as they come over HTTP.
 */
@VekhaTest
class RegionTests {

	private static final String STRANGE = "<b>Район</b> " + "длинный ".repeat(30);

	@Autowired
	private ChangingYears changingYears;

	@Autowired
	private Districts districts;

	@Autowired
	private Municipalities municipalities;

	@Autowired
	private Schools schools;

	@Autowired
	private Indicators indicators;

	@Autowired
	private Accounts accounts;

	@LocalServerPort
	private int port;

	@AfterEach
	void setTheClockRight() {
		ClockUtil.reset();
	}

	@Test
	void showsWhatGoesOnInEachMunicipality() {
		var year = this.changingYears.begin(2);
		var id = year.district().id();
		this.schools.grant(List.of(year.district().school(1)), Districts.YEAR.previous(), StatusKind.LOW_RESULTS,
				"Письмо", LocalDate.of(2025, 9, 1));
		var indicator = this.indicators.register(id, 1, "Доля школ", "%", Direction.DOWN);
		this.indicators.plan(indicator.id(), Districts.YEAR, "16");
		this.indicators.enterFacts(id, Districts.YEAR, List.of(new Fact(indicator.id(), "8", false)));
		year.goTo(LocalDate.of(2027, 3, 1));
		var region = WatchedView.of(this.port, year.district().user(Role.REGION), "region").read("");

		assertThat(region.path("year").asText()).isEqualTo("2026/2027");
		assertThat(region.path("total").asInt()).isEqualTo(1);
		var row = region.path("rows").get(0);
		assertThat(row.path("line").path("state").asText()).isEqualTo("В работе");
		assertThat(row.path("line").path("supported").asInt()).isEqualTo(2);
		assertThat(row.path("share").decimalValue()).isEqualByComparingTo("66.7");
		assertThat(row.path("shareBefore").decimalValue()).isEqualByComparingTo("33.3");
		assertThat(row.path("line").path("late").asInt()).isPositive();
		assertThat(row.path("line").path("needed").asInt()).isEqualTo(18);
		assertThat(row.path("progress").decimalValue()).isEqualByComparingTo("0");
		assertThat(row.path("line").path("reached").asInt()).isEqualTo(1);
		assertThat(row.path("line").path("indicators").asInt()).isEqualTo(1);
	}

	@Test
	void costsAsManyStatementsForTwentyMunicipalitiesAsForTwo() {
		var one = this.changingYears.begin(1).district();
		var other = this.districts.open(1);
		var operator = operator(one.id(), other.id());
		var view = WatchedView.of(this.port, operator, "region");
		view.read("");
		var few = List.of(count(view, ""), count(view, ".xlsx"));
		IntStream.rangeClosed(1, 18).forEach(number -> this.accounts.admit(operator, plain(one.id() + "-" + number)));
		var many = List.of(count(view, ""), count(view, ".xlsx"));

		assertThat(many).isEqualTo(few).allMatch(count -> count > 0 && count < 30);
		var region = view.read("");
		assertThat(region.path("rows")).hasSize(20);
		assertThat(region.path("pages").asInt()).isEqualTo(1);
		var strange = row(region, one.id() + "-1");
		assertThat(strange.path("line").path("title").asText()).isEqualTo(STRANGE.strip());
		assertThat(strange.path("line").path("state").asText()).isEqualTo("Год не открыт");
		assertThat(strange.path("share").isNull()).isTrue();
		IntStream.rangeClosed(19, 30).forEach(number -> this.accounts.admit(operator, plain(one.id() + "-" + number)));
		assertThat(view.read("").path("rows")).as("No list without limit").hasSize(25);
		assertThat(view.read("?page=2").path("rows")).hasSize(7);
		assertThat(view.read("?page=99").path("page").asInt()).isEqualTo(2);
	}

	@Test
	void isOnlyReadAndOnlyByThoseWhoWatch() {
		var one = this.districts.open(1);
		var other = this.districts.open(1);
		var coordinator = WatchedView.of(this.port, one.user(Role.COORDINATOR), "region");
		assertThat(coordinator.read("").path("rows")).hasSize(1);
		assertThat(row(coordinator.read(""), one.id()).isMissingNode()).isFalse();
		assertThat(coordinator.status("?municipality=" + other.id())).isEqualTo(404);
		assertThat(coordinator.file("")).isEqualTo("PK");
		assertThat(coordinator.change()).isBetween(400, 499);
		for (var user : List.of(one.schoolUser(1), one.user(Role.HEAD), one.user(Role.ADMINISTRATOR))) {
			assertThat(WatchedView.of(this.port, user, "region").status("")).isEqualTo(403);
			assertThat(WatchedView.of(this.port, user, "region").status(".xlsx")).isEqualTo(403);
		}
		assertThat(WatchedView.of(this.port, operator(), "region").status("")).as("Watches over nothing")
			.isEqualTo(403);
	}

	private static JsonNode row(JsonNode region, String id) {
		for (var row : region.path("rows")) {
			if (row.path("line").path("id").asText().equals(id)) {
				return row;
			}
		}
		return region.path("none");
	}

	private String plain(String id) {
		this.municipalities.register(id, STRANGE, STRANGE, ZoneId.of("Europe/Moscow"), 1, 10);
		this.accounts.registerMunicipality(id, id);
		return id;
	}

	private String operator(String... watched) {
		var login = "operator-" + this.districts.open(1).id();
		this.accounts.registerUser(login, "Оператор", Districts.PASSWORD);
		this.accounts.join(login, Role.REGION);
		List.of(watched).forEach(id -> this.accounts.admit(login, id));
		return login;
	}

	private static long count(WatchedView view, String query) {
		return CountedStatements.of(() -> assertThat(view.status(query)).isEqualTo(200));
	}

}
