package org.vekha.process.access;

import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vekha.VekhaTest;
import org.vekha.access.Accounts;
import org.vekha.access.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

@VekhaTest
class SecurityTests {

	@Autowired
	private Accounts accounts;

	@LocalServerPort
	private int port;

	@BeforeEach
	void people() {
		this.accounts.registerMunicipality("yurga", "Юрга");
		this.accounts.registerUser("curator.security", "Куратор", "a-long-password");
		this.accounts.join("curator.security", Role.CURATOR);
		this.accounts.admit("curator.security", "yurga");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/engine-rest/version", "/engine-rest/engine", "/engine-rest/engine/default/user",
			"/api/anything", "/camunda/api/engine/engine/default/user", "/camunda/api/engine/engine/",
			"/camunda/api/admin/auth/user/default", "/camunda/api/cockpit/plugin/base/default/process-definition" })
	void answersUnauthorizedWithoutLogin(String path) {
		var answer = Browser.at(this.port).get(path);
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.body()).contains("Войдите в систему");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/camunda/app/tasklist/default/", "/camunda/app/cockpit/scripts/config.js",
			"/actuator/env", "/nowhere" })
	void sendsPeopleToTheLoginPage(String path) {
		var answer = Browser.at(this.port).get(path);
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location"))
			.hasValueSatisfying(location -> assertThat(location).endsWith("/login"));
	}

	@Test
	void showsHealthToEverybody() {
		assertThat(Browser.at(this.port).get("/actuator/health").statusCode()).isEqualTo(200);
	}

	@Test
	void greetsInRussian() {
		var page = Browser.at(this.port).get("/login");
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("Имя пользователя", "Пароль", "Войти");
		assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
	}

	@Test
	void givesEverybodyWhatTheLoginPageIsDrawnWith() {
		var linked = Pattern.compile("<link [^>]*href=\"([^\"]+)\"")
			.matcher(Browser.at(this.port).get("/login").body());
		assertThat(linked.results().map(found -> found.group(1))).hasSizeGreaterThan(1)
			.allSatisfy(file -> assertThat(Browser.at(this.port).get(file).statusCode()).as(file).isEqualTo(200));
	}

	@Test
	void acceptsBasicAuthenticationOfPrograms() {
		var program = Browser.at(this.port).as("curator.security", "a-long-password");
		assertThat(program.get("/engine-rest/version").statusCode()).isEqualTo(200);
		assertThat(program.get("/engine-rest/user").body()).contains("curator.security").doesNotContain("admin");
	}

	@Test
	void refusesAWrongPasswordWithoutARedirect() {
		var answer = Browser.at(this.port).as("curator.security", "wrong").get("/engine-rest/version");
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.body()).contains("Неверное имя пользователя или пароль");
		assertThat(answer.headers().firstValue("WWW-Authenticate"))
			.hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Basic"));
	}

	@Test
	void logsInWithTheFormAndOutWithTheButtonOfTheWebApplications() {
		var browser = Browser.at(this.port);
		assertThat(browser.logIn("curator.security", "a-long-password")).endsWith("/");
		assertThat(browser.get("/").headers().firstValue("Location"))
			.hasValueSatisfying(location -> assertThat(location).endsWith("/camunda/app/tasklist/default/"));
		assertThat(browser.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
		assertThat(browser.get("/camunda/api/admin/auth/user/default").body()).contains("curator.security");
		assertThat(browser.post("/camunda/api/admin/auth/user/default/logout", "{}").statusCode()).isEqualTo(200);
		assertThat(browser.get("/camunda/api/admin/auth/user/default").statusCode()).isEqualTo(401);
	}

	@Test
	void keepsWhoFailedOnTheLoginPage() {
		assertThat(Browser.at(this.port).logIn("curator.security", "wrong")).endsWith("/login?fault");
	}

	@Test
	void asksAgainWhenTheLoginPageWasOpenTooLong() {
		var answer = Browser.at(this.port).form("/login", Map.of("username", "curator.security", "password", "x"));
		assertThat(answer.headers().firstValue("Location"))
			.hasValueSatisfying(location -> assertThat(location).endsWith("/login?again"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/camunda/api/admin/auth/user/default/login/tasklist",
			"/camunda/api/admin/setup/default/user/create" })
	void hasNoOtherWayIn(String path) {
		assertThat(Browser.at(this.port).post(path, "{}").statusCode()).isEqualTo(401);
		var browser = Browser.at(this.port);
		browser.logIn("curator.security", "a-long-password");
		assertThat(browser.post(path, "{}").statusCode()).isEqualTo(HttpStatus.FORBIDDEN.value());
	}

	@Test
	void keepsACuratorOutOfCockpitAndAdmin() {
		var browser = Browser.at(this.port);
		browser.logIn("curator.security", "a-long-password");
		assertThat(browser.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
		assertThat(browser.get("/camunda/app/admin/default/").statusCode()).isEqualTo(403);
	}

	@Test
	void refusesChangesThatAnotherSiteAsksFor() {
		var program = Browser.at(this.port).as("curator.security", "a-long-password");
		assertThat(program.header("Sec-Fetch-Site", "cross-site").post("/engine-rest/task", "{}").statusCode())
			.isEqualTo(403);
	}

}
