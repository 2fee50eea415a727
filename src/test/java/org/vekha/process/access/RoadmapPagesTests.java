package org.vekha.process.access;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.process.Districts;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.Roadmaps;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Road maps as files, over HTTP.
 */
@VekhaTest
class RoadmapPagesTests {

	@Autowired
	private Districts districts;

	@Autowired
	private Roadmaps roadmaps;

	@LocalServerPort
	private int port;

	private Districts.District district;

	private UUID id;

	@BeforeEach
	void storeRoadmap() {
		this.district = this.districts.open(1,
				Districts.row("1.", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 15), Body.METHODICAL_CENTRE));
		this.id = this.roadmaps.municipal(this.district.id(), Districts.YEAR).orElseThrow().id();
	}

	@Test
	void givesTheFileToPrograms() {
		var answer = Browser.at(this.port)
			.as(this.district.user(Role.COORDINATOR), Districts.PASSWORD)
			.get("/api/roadmaps/%s/file?format=xlsx".formatted(this.id));

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).startsWith("PK");
		assertThat(answer.headers().firstValue("Content-Type"))
			.hasValueSatisfying(type -> assertThat(type).contains("spreadsheetml"));
		assertThat(answer.headers().firstValue("Content-Disposition"))
			.hasValueSatisfying(name -> assertThat(URLDecoder.decode(name, StandardCharsets.UTF_8))
				.contains("filename*=UTF-8''Дорожная карта 2026-2027, Район %s.xlsx".formatted(this.district.id())));
	}

	@Test
	void listsRoadmapsToPeopleAndGivesThemTheFiles() {
		var browser = Browser.at(this.port);
		browser.logIn(this.district.user(Role.COORDINATOR), Districts.PASSWORD);

		assertThat(browser.get("/roadmaps").body()).contains("План работы со школами", "2026/2027", "Проект",
				"/roadmaps/%s/file?format=docx".formatted(this.id));
		assertThat(browser.get("/roadmaps?page=2").body()).contains("Дорожных карт здесь нет");
		assertThat(browser.get("/roadmaps/%s/file?format=docx".formatted(this.id)).body()).startsWith("PK");
	}

	@Test
	void showsNothingToOthers() {
		var school = Browser.at(this.port).as(this.district.schoolUser(1), Districts.PASSWORD);
		var answer = school.get("/api/roadmaps/%s/file".formatted(this.id));
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.body()).contains("Дорожная карта не найдена.");

		var browser = Browser.at(this.port);
		browser.logIn(this.district.schoolUser(1), Districts.PASSWORD);
		assertThat(browser.get("/roadmaps").body()).doesNotContain("План работы").contains("Дорожных карт здесь нет");
	}

	@Test
	void refusesWhatThereIsNot() {
		var browser = Browser.at(this.port).as(this.district.user(Role.COORDINATOR), Districts.PASSWORD);

		assertThat(browser.get("/api/roadmaps/%s/file?format=pdf".formatted(this.id)).statusCode()).isEqualTo(400);
		assertThat(browser.get("/api/roadmaps/%s/file".formatted(UUID.randomUUID())).statusCode()).isEqualTo(404);
		assertThat(browser.get("/api/roadmaps/1/file").statusCode()).isEqualTo(404);
		assertThat(Browser.at(this.port).get("/api/roadmaps/%s/file".formatted(this.id)).statusCode()).isEqualTo(401);
	}

}
