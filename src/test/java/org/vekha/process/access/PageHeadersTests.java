package org.vekha.process.access;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.process.Districts;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a browser may keep: scripts and libraries, which are large, and nothing of what
 * people know.
 */
@VekhaTest
class PageHeadersTests {

	@Autowired
	private Districts districts;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/webjars/chart.js/dist/chart.umd.min.js",
			"/webjars/tabulator-tables/dist/js/tabulator_esm.min.js",
			"/webjars/tabulator-tables/dist/css/tabulator_simple.min.css", "/camunda/app/vekha/web.js" })
	void letsScriptsBeKept(String script) {
		var answer = coordinator().get(script);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Cache-Control")).isEmpty();
		assertThat(answer.headers().firstValue("Last-Modified")).isPresent();
	}

	@Test
	void letsNoDataBeKept() {
		assertThat(coordinator().get("/web/menu").headers().firstValue("Cache-Control"))
			.hasValueSatisfying(header -> assertThat(header).contains("no-store"));
	}

	private Browser coordinator() {
		return Browser.inPage(this.port, this.districts.open(1).user(Role.COORDINATOR));
	}

}
