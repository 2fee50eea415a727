package org.vekha.process.access;

import java.net.http.HttpResponse;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.process.Districts;
import org.vekha.process.Districts.District;
import org.vekha.shared.RuleViolation;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever goes wrong under {@code /api} is said in Russian and in one shape.
 */
@VekhaTest
class ApiErrorsTests {

	private static final String ROADMAP = "/roadmaps/8f14e45f-ceea-467f-a9be-1d2b3c4d5e6f/file";

	private static final int MB = 1024 * 1024;

	private final ObjectMapper json = new ObjectMapper();

	@Autowired
	private Districts districts;

	@Autowired
	private ApiErrors errors;

	@LocalServerPort
	private int port;

	private District district;

	@BeforeEach
	void openDistrict() {
		this.district = this.districts.open(1);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			/api,                                       404, NotFound,         По этому адресу ничего нет
			/api/nowhere,                               404, NotFound,         По этому адресу ничего нет
			/api/roadmaps/1/file,                       404, NotFound,         По этому адресу ничего нет
			/api/roadmaps/8f14e45f-ceea-467f-a9be-1d2b3c4d5e6f/file, 404, NotFound, Дорожная карта не найдена
			/api/roadmaps/preview,                      405, MethodNotAllowed, Возможно: POST
			/api/calendars,                             400, ParameterMissing, «schoolYear»
			/api/calendars?schoolYear=26-27,            400, RuleViolation,    26-27
			/api//calendars,                            400, Error,            Запрос составлен неверно
			""")
	void saysWhatIsWrongWithAnAddress(String path, int status, String type, String message) {
		refuses(status, type, message, coordinator().get(path));
	}

	@Test
	void namesTheMethodsThatThereAre() {
		var answer = coordinator().put("/api/roadmaps/preview", "{}");
		refuses(405, "MethodNotAllowed", "Метод PUT здесь не поддерживается", answer);
		assertThat(answer.headers().firstValue("Allow")).contains("POST");
	}

	@Test
	void saysWhichBodiesAndAnswersThereAre() {
		refuses(415, "MediaTypeNotSupported", "«application/json» не принимается. Пришлите multipart/form-data",
				coordinator().post("/api/results/preview", "{}"));
		refuses(415, "MediaTypeNotSupported", "Пришлите",
				coordinator().form("/api/roadmaps/preview", Map.of("periodStart", "2026-09-01")));
		refuses(400, "BodyInvalid", "Тело запроса не прочитано", coordinator().put("/api/calendars", "{"));
		refuses(406, "NotAcceptable", "application/json",
				coordinator().accept("text/csv").file("/api/results/preview", Map.of(), "итоги.csv", new byte[] { 1 }));
	}

	@Test
	void saysWhatIsWrongWithAFile() {
		refuses(413, "FileTooLarge", "20 МБ",
				coordinator().file("/api/results/preview", Map.of(), "итоги.csv", new byte[21 * MB]));
		refuses(403, "ActionRefused", "только координатору",
				as(Role.CURATOR).file("/api/results/preview", Map.of(), "итоги.csv", new byte[] { 1 }));
		refuses(401, "AuthenticationRequired", "Войдите в систему", Browser.at(this.port).get("/api/nowhere"));
		refuses(401, "AuthenticationRequired", "",
				Browser.at(this.port).as(this.district.user(Role.COORDINATOR), "wrong").get("/api/calendars"));
	}

	@Test
	void answersPeopleWithAPage() {
		var browser = Browser.at(this.port);
		browser.logIn(this.district.user(Role.COORDINATOR), Districts.PASSWORD);
		showsPage(404, "Дорожная карта не найдена.", browser.get(ROADMAP));
		showsPage(400, "pdf", browser.get(ROADMAP + "?format=pdf"));
		showsPage(404, "Такой страницы нет.", browser.get("/roadmaps/1/file"));
		showsPage(404, "Такой страницы нет.", browser.get("/nowhere"));
		showsPage(400, "Не получилось открыть страницу.", browser.get("/roadmaps//1"));
	}

	@Test
	void givesANumberForWhatOnlyTheLogMayTell() throws Exception {
		var answer = fail("/api/calendars", new IllegalStateException("select secret from table"));
		assertThat(answer.getStatus()).isEqualTo(500);
		assertThat(answer.getContentAsString(UTF_8)).contains("номер обращения").doesNotContain("secret");
		var broken = fail("/api/calendars", new IllegalStateException(new RuleViolation("Так нельзя.")));
		assertThat(broken.getStatus()).isEqualTo(400);
		assertThat(broken.getContentAsString(UTF_8)).contains("Так нельзя.");
	}

	private MockHttpServletResponse fail(String path, Exception failure) {
		var response = new MockHttpServletResponse();
		var answer = this.errors.resolveException(new MockHttpServletRequest("GET", path), response, null, failure);
		assertThat(answer).isNotNull();
		return response;
	}

	private void refuses(int status, String type, String message, HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
		try {
			var body = this.json.readTree(answer.body());
			assertThat(body.fieldNames()).toIterable().containsExactlyInAnyOrder("type", "message");
			assertThat(body.path("type").asText()).isEqualTo(type);
			assertThat(body.path("message").asText()).contains(message).containsPattern("[а-я]{3,}");
		}
		catch (JsonProcessingException ex) {
			throw new AssertionError(answer.body(), ex);
		}
	}

	private static void showsPage(int status, String sentence, HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
		assertThat(answer.body()).contains("<h1>Веха</h1>", sentence, "Перейти к своим задачам");
	}

	private Browser coordinator() {
		return as(Role.COORDINATOR);
	}

	private Browser as(Role role) {
		return Browser.at(this.port).as(this.district.user(role), Districts.PASSWORD);
	}

}
