package org.vekha.page;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.process.Districts;
import org.vekha.process.access.Browser;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@VekhaTest
class MenuTests {

	@Autowired
	private Districts districts;

	@LocalServerPort
	private int port;

	private Districts.District district;

	@BeforeEach
	void open() {
		this.district = this.districts.open(1);
	}

	@Test
	void leadsToThePagesOfTheRole() {
		assertThat(as(this.district.user(Role.COORDINATOR)).get("/web/menu").body())
			.contains("{\"title\":\"Дорожные карты\",\"path\":\"/roadmaps\"}");
		assertThat(as(this.district.schoolUser(1)).get("/web/menu").body()).doesNotContain("/roadmaps");
	}

	@Test
	void standsOnEveryPageWithThePersonAndTheWayOut() {
		var page = as(this.district.user(Role.COORDINATOR)).get("/roadmaps").body();

		assertThat(page).contains("<title>Дорожные карты — Веха</title>", "aria-current=\"page\"", "coordinator",
				"action=\"/logout\"", "name=\"_csrf\"");
	}

	@Test
	void isToldToNobodyWithoutALogin() {
		assertThat(Browser.at(this.port).get("/web/menu").statusCode()).isEqualTo(401);
	}

	private Browser as(String user) {
		var browser = Browser.at(this.port);
		browser.logIn(user, Districts.PASSWORD);
		return browser;
	}

}
