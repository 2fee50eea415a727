package org.vekha.process.intake;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.deadline.DeadlineReaders;
import org.vekha.deadline.Period;
import org.vekha.process.Districts;
import org.vekha.process.Districts.District;
import org.vekha.process.access.Browser;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@VekhaTest
class EnteredCalendarTests {

	private static final String PATH = "/api/calendars";

	private static final Period PLAN = new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31));

	@Autowired
	private Districts districts;

	@Autowired
	private DeadlineReaders deadlines;

	@LocalServerPort
	private int port;

	private District district;

	@BeforeEach
	void openDistrict() {
		this.district = this.districts.open(1);
	}

	@Test
	void readsDeadlinesByTheCalendarThatACoordinatorEntered() {
		var usual = as(Role.COORDINATOR).get(PATH + "?schoolYear=2026/2027").body();
		assertThat(usual).contains("\"start\":\"2026-09-01\",\"end\":\"2026-10-31\"");
		var entered = usual.replace("2026-10-31", "2026-10-24").replace("\"2026-11-01\"", "\"2026-10-25\"");
		assertThat(as(Role.COORDINATOR).put(PATH, entered).statusCode()).isEqualTo(200);
		assertThat(as(Role.COORDINATOR).get(PATH + "?schoolYear=2026/2027").body()).isEqualTo(entered);
		assertThat(this.deadlines.of(this.district.id(), PLAN).read("1 четверть").intervals())
			.containsExactly(new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 24)));
	}

	@Test
	void refusesWhatIsNoCalendar() {
		var usual = as(Role.COORDINATOR).get(PATH + "?schoolYear=2026/2027").body();
		refuses("осенние каникулы", usual.replace("2026-10-31", "2026-11-05"));
		refuses("2026/2027", usual.replace("2026/2027", "завтра"));
		refuses("JSON", usual.replace("2026-10-31", "31 октября"));
		refuses("четыре четверти", "{\"schoolYear\":\"2026/2027\"}");
		assertThat(as(Role.COORDINATOR).get(PATH + "?schoolYear=2026/2027").body()).isEqualTo(usual);
	}

	@Test
	void isForCoordinatorsOnly() {
		assertThat(Browser.at(this.port).get(PATH + "?schoolYear=2026/2027").statusCode()).isEqualTo(401);
		assertThat(as(Role.METHODIST).get(PATH + "?schoolYear=2026/2027").statusCode()).isEqualTo(403);
	}

	private void refuses(String why, String calendar) {
		var answer = as(Role.COORDINATOR).put(PATH, calendar);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains(why);
	}

	private Browser as(Role role) {
		return Browser.at(this.port).as(this.district.user(role), Districts.PASSWORD);
	}

}
