package org.vekha.process.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.process.Districts;
import org.vekha.process.Districts.District;
import org.vekha.process.Jobs;
import org.vekha.school.Schools;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@VekhaTest
class ResultsPreviewTests {

	private static final Path FOLDER = Path.of("src/test/resources/org/vekha/results");

	private static final ObjectMapper JSON = new ObjectMapper();

	@Autowired
	private Districts districts;

	@Autowired
	private Schools schools;

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcTemplate database;

	private District district;

	@BeforeEach
	void setUp() {
		Jobs.setClock(LocalDate.of(2026, 9, 1));
		this.district = this.districts.open(2);
	}

	@AfterEach
	void resetClock() {
		ClockUtil.reset();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					molchanovo | МАОУ «Молчановская СОШ № 2» | A B | ВПР МА 6 2018/2019, ВПР РУ 5 2018/2019, ВПР МА 6 2017/2018
					molchanovo | МБОУ «Сарафановская СОШ»    | A   | ВПР МА 5 2018/2019, ВПР МА 6 2018/2019, ВПР РУ 5 2018/2019, ВПР РУ 6 2018/2019, ЕГЭ МА 11 2018/2019
					molchanovo | МАОУ «Тунгусовская СОШ»     | A B | ВПР МА 5 2018/2019, ВПР МА 6 2018/2019, ВПР РУ 5 2018/2019, ВПР МА 5 2017/2018, ВПР МА 6 2017/2018, ВПР РУ 6 2017/2018
					molchanovo | МАОУ «Сулзатская СОШ»       | B   | ВПР МА 6 2018/2019, ВПР МА 5 2017/2018, ВПР МА 6 2017/2018, ВПР РУ 5 2017/2018
					molchanovo | МБОУ «Могочинская СОШ»      | A B | ВПР МА 5 2018/2019, ВПР РУ 6 2018/2019, ВПР РУ 5 2017/2018, ВПР РУ 6 2017/2018
					molchanovo | МАОУ «Суйгинская СОШ»       | A   | ВПР МА 6 2018/2019, ВПР РУ 5 2018/2019
					yurga      | МБОУ «СОШ № 1»              | B   | ВПР МА 6 2018/2019, ВПР МА 5 2017/2018, ВПР РУ 5 2017/2018
					yurga      | МБОУ «СОШ № 14»             | B   | ВПР РУ 5 2018/2019, ВПР МА 5 2017/2018, ВПР МА 6 2017/2018, ВПР РУ 5 2017/2018
					""")
	void identifiesTheSchoolsThatTheDocumentsList(String file, String school, String conditions, String procedures)
			throws IOException {
		var name = file + "-2018-2019.xlsx";
		var preview = json(post(Role.COORDINATOR, name, Files.readAllBytes(FOLDER.resolve(name)), null));
		assertThat(preview.path("schoolYear").asText()).isEqualTo("2019/2020");
		var identified = find(preview.path("identification"), "school", school);
		assertThat(identified.path("listed").asBoolean()).isTrue();
		assertThat(joined(identified.path("conditions"), " ")).isEqualTo(conditions);
		assertThat(joined(identified.path("procedures"), ", ")).isEqualTo(procedures);
		assertThat(identified.path("reasons")).hasSize(procedures.split(", ").length);
		assertThat(find(preview.path("schools"), "name", school).path("results")).hasSize(16);
	}

	@Test
	void tellsWhichSchoolsAreRegisteredAndStoresNothing() {
		this.schools.register(this.district.school(1), this.district.id(), "МБОУ «СОШ № 1»", "СОШ № 1", "sch1", 80);
		var before = stored();
		var preview = json(post(Role.COORDINATOR, "итоги.csv",
				StartedResultsImports.table("Школа номер один;SCH1;40;5,5;-;-", "Лицей № 77;;10;20;30;40")
					.getBytes(StandardCharsets.UTF_8),
				"2026/2027"));
		assertThat(preview.path("schools")).hasSize(2);
		var known = preview.path("schools").get(0);
		assertThat(known.path("id").asText()).isEqualTo(this.district.school(1));
		assertThat(known.path("code").asText()).isEqualTo("SCH1");
		assertThat(known.path("results").get(0).path("percentHigh").decimalValue()).isEqualByComparingTo("5.5");
		assertThat(known.path("results").get(0).path("noData").isNull()).isTrue();
		assertThat(known.path("results").get(1).path("percentTwo").isNull()).isTrue();
		assertThat(known.path("results").get(1).path("noData").asText()).isEqualTo("причина неизвестна");
		assertThat(preview.path("schools").get(1).path("id").isNull()).isTrue();
		assertThat(joined(preview.path("warnings"), "\n")).contains("итоги.csv", "Лицей № 77", "не зарегистрирована");
		assertThat(stored()).isEqualTo(before);
	}

	@Test
	void saysWhatIsWrongWithAFile() {
		var answer = post(Role.COORDINATOR, "итоги.csv",
				StartedResultsImports.table("СОШ № 1;;140;5;-;-").getBytes(StandardCharsets.UTF_8), null);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(json(answer).path("message").asText()).contains("итоги.csv", "строка 3", "столбец 3", "«140»");
		assertThat(post(Role.COORDINATOR, "итоги.xlsx", "текст".getBytes(StandardCharsets.UTF_8), null).statusCode())
			.isEqualTo(400);
		assertThat(post(Role.COORDINATOR, "итоги.csv",
				StartedResultsImports.table("СОШ № 1;;1;5;-;-").getBytes(StandardCharsets.UTF_8), "26-27")
			.statusCode()).isEqualTo(400);
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "COORDINATOR")
	void isForCoordinatorsOnly(Role role) {
		var answer = post(role, "итоги.csv",
				StartedResultsImports.table("СОШ № 1;;1;5;-;-").getBytes(StandardCharsets.UTF_8), null);
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(json(answer).path("message").asText()).contains("только координатору");
	}

	@Test
	void isForNobodyWithoutALogin() {
		var answer = send(request("итоги.csv", new byte[] { 1 }, null));
		assertThat(answer.statusCode()).isEqualTo(401);
	}

	private HttpResponse<String> post(Role role, String name, byte[] content, String schoolYear) {
		var login = this.district.user(role) + ":" + Districts.PASSWORD;
		var credentials = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
		return send(request(name, content, schoolYear).header("Authorization", "Basic " + credentials));
	}

	private HttpRequest.Builder request(String name, byte[] content, String schoolYear) {
		var body = new ByteArrayOutputStream();
		body.writeBytes(text("--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n", name));
		body.writeBytes(content);
		if (schoolYear != null) {
			body.writeBytes(
					text("\r\n--part\r\nContent-Disposition: form-data; name=\"schoolYear\"\r\n\r\n%s", schoolYear));
		}
		body.writeBytes(text("\r\n--part--\r\n"));
		return HttpRequest.newBuilder(URI.create("http://localhost:%d/api/results/preview".formatted(this.port)))
			.header("Content-Type", "multipart/form-data; boundary=part")
			.POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
	}

	private static byte[] text(String pattern, Object... parts) {
		return pattern.formatted(parts).getBytes(StandardCharsets.UTF_8);
	}

	private static HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return HttpClient.newHttpClient()
				.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String stored() {
		return this.database.queryForObject(
				"""
						select (select count(*) from vekha.assessment_result) || ' ' || (select count(*) from vekha.results_import)
							|| ' ' || (select count(*) from vekha.identification)
						""",
				String.class);
	}

	private static JsonNode json(HttpResponse<String> answer) {
		try {
			return JSON.readTree(answer.body());
		}
		catch (IOException ex) {
			throw new AssertionError(answer.body(), ex);
		}
	}

	private static JsonNode find(JsonNode array, String field, String value) {
		return IntStream.range(0, array.size())
			.mapToObj(array::get)
			.filter(node -> node.path(field).asText().equals(value))
			.findFirst()
			.orElseThrow(() -> new AssertionError(array.toString()));
	}

	private static String joined(JsonNode array, String separator) {
		return String.join(separator,
				IntStream.range(0, array.size()).mapToObj(index -> array.get(index).asText()).toList());
	}

}
