package org.vekha.process.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vekha.SharedMaterial;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.process.Districts;
import org.vekha.process.Districts.District;
import org.vekha.process.access.Browser;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The road maps of five municipalities as a program is shown them, beside what a careful
 * reader made of them.
 */
@VekhaTest
class RoadmapPreviewTests {

	private static final Map<String, String> KINDS = Map.of("interval", "INTERVAL", "dates", "DATES", "recurring",
			"RECURRING", "whole-period", "WHOLE_PERIOD", "event", "EVENT", "null", "UNCLEAR");

	private final ObjectMapper json = new ObjectMapper();

	@Autowired
	private Districts districts;

	@LocalServerPort
	private int port;

	private District district;

	@BeforeEach
	void openDistrict() {
		this.district = this.districts.open(1);
	}

	@ParameterizedTest
	@CsvSource({ "molchanovo-base-2021, 15", "molchanovo-programme-2020-2021, 36", "yurga-2020-2021, 27",
			"poshekhonye-2023-2024, 21", "gorodets-2020-2021, 40" })
	void showsEveryRowAsItIsPrintedAndUnderstood(String id, int rows) throws IOException {
		var file = SharedMaterial.file("inputs/roadmaps/" + id + ".docx");
		var facts = facts(id);
		var period = facts.path("period");
		var answer = Browser.at(this.port)
			.as(this.district.user(Role.COORDINATOR), Districts.PASSWORD)
			.file("/api/roadmaps/preview",
					Map.of("periodStart", period.path("start").asText(), "periodEnd", period.path("end").asText()),
					file.getFileName().toString(), Files.readAllBytes(file));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		var read = list(this.json.readTree(answer.body()).path("activities"));
		var expected = list(facts.path("activities"));
		assertThat(read).hasSameSizeAs(expected).hasSize(rows);
		var compared = new SoftAssertions();
		for (int i = 0; i < rows; i++) {
			compare(expected.get(i), read.get(i), compared);
		}
		compared.assertAll();
	}

	/**
	 * A broken year is never guessed; that it says one is known from the rows around it.
	 */
	private static final String BROKEN_YEAR = "202-2021";

	/** Which of the named schools are partners stands in another part of the document. */
	private static final Set<String> PARTNERS_BY_NAME = Set.of("molchanovo-programme-2020-2021#30",
			"molchanovo-programme-2020-2021#31");

	private static void compare(JsonNode expected, JsonNode read, SoftAssertions compared) {
		var row = expected.path("id").asText();
		var deadline = read.path("deadline");
		var interpreted = expected.path("interpreted");
		compared.assertThat(read.path("number")).as(row).isEqualTo(expected.path("number"));
		compared.assertThat(read.path("title")).as(row).isEqualTo(expected.path("title"));
		compared.assertThat(deadline.path("phrase").asText()).as(row).isEqualTo(text(expected, "deadline"));
		compared.assertThat(read.path("responsible").path("phrase").asText())
			.as(row)
			// Personal names are left out of both, in one language or the other
			.isEqualTo(text(expected, "responsible").replace("specialist", "специалист управления образования"));
		compared.assertThat(read.path("expectedResult")).as(row).isEqualTo(expected.path("expected_result"));
		compared.assertThat(read.path("schoolPart")).as(row).isEqualTo(expected.path("school_part"));
		compared.assertThat(deadline.path("explanation").asText()).as(row).isNotBlank();
		if (deadline.path("phrase").asText().equals(BROKEN_YEAR)) {
			compared.assertThat(deadline.path("kind").asText()).as(row).isEqualTo("UNCLEAR");
			return;
		}
		compared.assertThat(deadline.path("kind").asText())
			.as("%s «%s»", row, deadline.path("phrase").asText())
			.isEqualTo(KINDS.get(interpreted.path("kind").asText()));
		var intervals = deadline.path("intervals");
		if (!List.of("RECURRING", "EVENT").contains(deadline.path("kind").asText())) {
			compared
				.assertThat(Stream.concat(Stream.of(interpreted.path("intervals")),
						list(interpreted.path("alternatives")).stream()))
				.as(row)
				.contains(intervals);
		}
		compared.assertThat(list(read.path("responsible").path("roles")))
			.as("%s «%s»", row, read.path("responsible").path("phrase").asText())
			.isEqualTo(list(expected.path("responsible_roles")).stream()
				.filter(role -> !PARTNERS_BY_NAME.contains(row) || !role.asText().equals("partner-school"))
				.toList());
	}

	private static String text(JsonNode row, String name) {
		return row.path(name).isNull() ? "" : row.path(name).asText();
	}

	private JsonNode facts(String id) throws IOException {
		Path file = SharedMaterial.file("facts/roadmaps.json");
		return list(this.json.readTree(file.toFile()).path("roadmaps")).stream()
			.filter(roadmap -> roadmap.path("id").asText().equals(id))
			.findFirst()
			.orElseThrow();
	}

	private static List<JsonNode> list(JsonNode array) {
		return StreamSupport.stream(array.spliterator(), false).toList();
	}

}
