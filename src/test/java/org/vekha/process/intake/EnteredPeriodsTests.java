package org.vekha.process.intake;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.process.Districts;
import org.vekha.process.Districts.District;
import org.vekha.process.RunningYears;
import org.vekha.process.access.Browser;
import org.vekha.reporting.PeriodSummaries;
import org.vekha.roadmap.Body;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The periods for which schools report, as a coordinator's program enters them.
 */
@VekhaTest
class EnteredPeriodsTests {

	private static final String PATH = "/api/reporting-periods";

	private static final String OF_YEAR = PATH + "?schoolYear=2026/2027";

	private static final String THREE_MONTHS = """
			{"schoolYear":"2026/2027","periods":[\
			{"title":"Отчёт в ноябре","start":"2026-09-01","end":"2026-11-30","due":"2026-11-30"},\
			{"title":"Отчёт в марте","start":"2026-12-01","end":"2027-03-31","due":"2027-03-31"},\
			{"title":"Отчёт в августе","start":"2027-04-01","end":"2027-08-31","due":"2027-08-25"}]}""";

	@Autowired
	private Districts districts;

	@Autowired
	private RunningYears years;

	@Autowired
	private PeriodSummaries summaries;

	@LocalServerPort
	private int port;

	private District district;

	@BeforeEach
	void openDistrict() {
		this.district = this.districts.open(1,
				Districts.row("1", Districts.YEAR.firstDay(), Districts.YEAR.lastDay(), Body.METHODICAL_CENTRE));
	}

	@Test
	void areTheSchoolQuartersUnlessOthersAreEntered() {
		var quarters = as(Role.COORDINATOR).get(OF_YEAR).body();
		assertThat(quarters).contains("1-я четверть", "4-я четверть");
		assertThat(as(Role.COORDINATOR).put(PATH, THREE_MONTHS).statusCode()).isEqualTo(200);
		assertThat(as(Role.COORDINATOR).get(OF_YEAR).body()).isEqualTo(THREE_MONTHS);
		assertThat(as(Role.COORDINATOR).put(PATH, "{\"schoolYear\":\"2026/2027\",\"periods\":[]}").body())
			.isEqualTo(quarters);
	}

	@Test
	void areRefusedWhereTheyDoNotFit() {
		refuses("раньше, чем закончился период «Отчёт в ноябре»", THREE_MONTHS.replace("2026-12-01", "2026-11-20"));
		refuses("выходит за учебный год", THREE_MONTHS.replace("2027-08-31", "2027-09-30"));
		refuses("заканчивается раньше", THREE_MONTHS.replace("\"end\":\"2026-11-30\"", "\"end\":\"2026-08-30\""));
		refuses("Срок отчёта «Отчёт в августе»", THREE_MONTHS.replace("2027-08-25", "2028-08-25"));
		refuses("Название периода", THREE_MONTHS.replace("Отчёт в марте", " "));
		refuses("JSON", THREE_MONTHS.replace("2027-08-25", "25 августа"));
		assertThat(as(Role.COORDINATOR).get(OF_YEAR).body()).contains("4-я четверть");
	}

	@Test
	void stayOnceReportsArePlanned() {
		as(Role.COORDINATOR).put(PATH, THREE_MONTHS);
		var year = this.years.start(this.district);
		this.summaries.plan(year.id(), this.district.id(), Districts.YEAR);
		refuses("уже запланированы: периоды изменить нельзя", THREE_MONTHS.replace("2027-08-25", "2027-08-20"));
		assertThat(as(Role.COORDINATOR).put(PATH, THREE_MONTHS).statusCode()).as("nothing is changed").isEqualTo(200);
		assertThat(this.summaries.of(year.id())).extracting(summary -> summary.reportsDueOn().toString())
			.containsExactly("2026-11-30", "2027-03-31", "2027-08-25");
	}

	@Test
	void areForCoordinatorsOnly() {
		assertThat(Browser.at(this.port).get(OF_YEAR).statusCode()).isEqualTo(401);
		assertThat(as(Role.CURATOR).put(PATH, THREE_MONTHS).statusCode()).isEqualTo(403);
		var browser = Browser.at(this.port);
		browser.logIn(this.district.user(Role.CURATOR), Districts.PASSWORD);
		assertThat(browser.get("/periods").statusCode()).isEqualTo(403);
		browser = Browser.at(this.port);
		browser.logIn(this.district.user(Role.COORDINATOR), Districts.PASSWORD);
		assertThat(browser.get("/periods").body()).contains("Периоды отчётов", "Вернуть учебные четверти");
	}

	private void refuses(String why, String periods) {
		var answer = as(Role.COORDINATOR).put(PATH, periods);
		assertThat(answer.statusCode()).as(why).isEqualTo(400);
		assertThat(answer.body()).contains(why);
	}

	private Browser as(Role role) {
		return Browser.at(this.port).as(this.district.user(role), Districts.PASSWORD);
	}

}
