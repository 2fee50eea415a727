package org.vekha.process.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.process.Districts;
import org.vekha.process.Districts.District;
import org.vekha.process.access.Browser;
import org.vekha.table.Documents;
import org.vekha.table.TableFile;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What programs are not shown, and how they are told.
 */
@VekhaTest
class PreviewRefusalTests {

	private static final String PATH = "/api/roadmaps/preview";

	private static final int MB = 1024 * 1024;

	private final ObjectMapper json = new ObjectMapper();

	@Autowired
	private Districts districts;

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int port;

	@TempDir
	private Path folder;

	private District district;

	@BeforeEach
	void openDistrict() {
		this.district = this.districts.open(1);
	}

	@Test
	void showsACoordinatorWhatIsReadAndStoresNothing() throws Exception {
		var answer = preview(Role.COORDINATOR, "2026-09-01", "2027-08-31", "план.docx", roadmap());
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		var read = this.json.readTree(answer.body());
		assertThat(read.path("warnings").isArray()).isTrue();
		var row = read.path("activities").path(0);
		assertThat(row.path("deadline"))
			.isEqualTo(this.json.readTree("{\"phrase\":\"До 30.09.2026\",\"kind\":\"INTERVAL\",\"intervals\":"
					+ "[{\"start\":null,\"end\":\"2026-09-30\"}],\"recurrence\":null,\"explanation\":\"%s\"}"
						.formatted(row.path("deadline").path("explanation").asText())));
		assertThat(row.path("responsible"))
			.isEqualTo(this.json.readTree("{\"phrase\":\"ОО\",\"roles\":[\"school\"],\"unknown\":[]}"));
		assertThat(row.fieldNames()).toIterable()
			.containsExactly("number", "section", "title", "deadline", "responsible", "expectedResult", "schoolPart",
					"warnings");
		assertThat(this.jdbc.sql("select count(*) from vekha.roadmap_import where municipality_id = ?")
			.param(this.district.id())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void asksForALogin() {
		var answer = Browser.at(this.port).file(PATH, Map.of(), "план.docx", roadmap());
		assertThat(answer.statusCode()).isEqualTo(401);
	}

	@Test
	void showsNothingToOthers() {
		refuses(403, "координатору", preview(Role.CURATOR, "2026-09-01", "2027-08-31", "план.docx", roadmap()));
	}

	@ParameterizedTest
	@CsvSource({ "2026-09-01, 2026-08-31, позже его окончания", "2026-09-01, 2037-09-01, длиннее 10 лет",
			"01.09.2026, 2027-08-31, periodStart", "2026-02-30, 2027-08-31, periodStart", ", 2027-08-31, periodStart",
			"2026-09-01, , periodEnd", "0026-09-01, 2027-08-31, проверьте год" })
	void refusesAPeriodThatIsNone(String start, String end, String fault) {
		refuses(400, fault, preview(Role.COORDINATOR, start, end, "план.docx", roadmap()));
	}

	@Test
	void refusesWhatIsNoRoadMap() {
		refuses(400, "письмо.docx", preview("письмо.docx", "не документ".getBytes()));
		refuses(400, "план.exe", preview("план.exe", roadmap()));
		refuses(400, "план.docm", preview("план.docm", roadmap()));
		refuses(400, "пустой.docx", preview("пустой.docx", new byte[0]));
		refuses(400, "план.docx", preview("план.docx",
				bytes(new Documents(this.folder).word("Приказ", "№ | Мероприятия | Ответственные", "1 | Сбор | ОО"))));
	}

	@Test
	void refusesAFileThatIsTooLargeInsteadOfCuttingTheLine() {
		refuses(413, "20 МБ", preview("план.docx", new byte[21 * MB]));
		refuses(413, "20 МБ", preview("план.docx", new byte[50 * MB]));
	}

	@Test
	void refusesAStartThatIsTooLarge() {
		var answer = Browser.at(this.port)
			.as(this.district.user(Role.COORDINATOR), Districts.PASSWORD)
			.post("/engine-rest/process-definition/key/roadmap-import/submit-form", " ".repeat(50 * MB));
		refuses(413, "20 МБ", answer);
	}

	@Test
	void describesEveryPath() throws Exception {
		assertThat(Browser.at(this.port).get("/v3/api-docs").statusCode()).isEqualTo(401);
		var described = this.json.readTree(Browser.at(this.port)
			.as(this.district.user(Role.COORDINATOR), Districts.PASSWORD)
			.get("/v3/api-docs")
			.body());
		assertThat(described.path("info").path("title").asText()).isEqualTo("Веха");
		assertThat(described.path("paths").fieldNames()).toIterable()
			.containsExactlyInAnyOrder(PATH, "/api/results/preview", "/api/roadmaps/{id}/file", "/api/calendars",
					"/api/reporting-periods");
	}

	private HttpResponse<String> preview(String fileName, byte[] content) {
		return preview(Role.COORDINATOR, "2026-09-01", "2027-08-31", fileName, content);
	}

	private HttpResponse<String> preview(Role role, String start, String end, String fileName, byte[] content) {
		var fields = new LinkedHashMap<String, String>();
		if (start != null) {
			fields.put("periodStart", start);
		}
		if (end != null) {
			fields.put("periodEnd", end);
		}
		return Browser.at(this.port)
			.as(this.district.user(role), Districts.PASSWORD)
			.file(PATH, fields, fileName, content);
	}

	private void refuses(int status, String fault, HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		assertThat(answer.body()).contains("\"message\"", fault).doesNotContain("Exception", "\tat ");
	}

	private byte[] roadmap() {
		return bytes(new Documents(this.folder).word("План на 2026-2027 учебный год",
				"№ | Мероприятия | Сроки | Ответственные", "1. | Посещение уроков | До 30.09.2026 | ОО"));
	}

	private static byte[] bytes(TableFile file) {
		try {
			return Files.readAllBytes(file.content());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
