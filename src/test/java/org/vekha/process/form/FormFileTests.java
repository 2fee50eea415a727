package org.vekha.process.form;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every {@code .form} file must keep to, so that Tasklist shows it whole, in Russian
 * and without losing rows.
 */
class FormFileTests {

	// What form-js 1.8.7, the one in Tasklist, can show.
	private static final Set<String> KNOWN = Set.of("textfield", "textarea", "number", "datetime", "expression",
			"checkbox", "checklist", "radio", "select", "taglist", "text", "table", "spacer", "separator", "group",
			"dynamiclist");

	/** No task is there yet that an introduction could speak of. */
	private static final Set<String> START_FORMS = Set.of("open-school-year.form", "start-partner-plan.form");

	private static final Pattern EXPRESSION = Pattern.compile("^=.*|\\{\\{.*?}}", Pattern.DOTALL);

	@ParameterizedTest
	@MethodSource("files")
	void isNamedAsItsId(Path file) throws IOException {
		assertThat(read(file).path("id").asText() + ".form").hasToString(file.getFileName().toString());
	}

	@ParameterizedTest
	@MethodSource("files")
	void isMadeForThePlatformThatTheEditorChecks(Path file) throws IOException {
		assertThat(read(file).path("executionPlatform").asText()).isEqualTo("Camunda Platform");
		assertThat(read(file).path("executionPlatformVersion").asText()).isEqualTo("7.22");
		assertThat(read(file).path("schemaVersion").asInt()).isEqualTo(16);
	}

	@ParameterizedTest
	@MethodSource("files")
	void usesOnlyKnownComponents(Path file) throws IOException {
		assertThat(components(file)).extracting(component -> component.path("type").asText()).isSubsetOf(KNOWN);
	}

	@ParameterizedTest
	@MethodSource("files")
	void hasReadableIdsEachOnce(Path file) throws IOException {
		assertThat(components(file)).extracting(component -> component.path("id").asText())
			.doesNotHaveDuplicates()
			.allMatch(id -> id.matches("(Text|Table|Field|List|Line)_[A-Za-z_]+"));
	}

	@ParameterizedTest
	@MethodSource("files")
	void saysFirstWhatItIsAbout(Path file) throws IOException {
		var first = read(file).path("components").path(0);
		assertThat(first.path("type").asText()).isEqualTo("text");
		if (!START_FORMS.contains(file.getFileName().toString())) {
			assertThat(first.path("text").asText()).isEqualTo("=intro");
		}
	}

	@ParameterizedTest
	@MethodSource("files")
	void speaksRussian(Path file) throws IOException {
		for (JsonNode component : components(file)) {
			texts(component).map(text -> EXPRESSION.matcher(text).replaceAll(""))
				.forEach(text -> assertThat(text).doesNotContainPattern("[A-Za-z]"));
		}
	}

	@ParameterizedTest
	@MethodSource("files")
	void labelsEveryField(Path file) throws IOException {
		assertThat(components(file)).filteredOn(component -> component.has("key"))
			.filteredOn(component -> !component.path("type").asText().equals("expression"))
			.allMatch(component -> component.path(component.has("dateLabel") ? "dateLabel" : "label")
				.asText()
				.matches("[«А-ЯЁ].+"));
	}

	@ParameterizedTest
	@MethodSource("files")
	void keepsAllRowsOfALongList(Path file) throws IOException {
		assertThat(components(file)).filteredOn(component -> component.path("type").asText().equals("dynamiclist"))
			.allMatch(list -> list.path("disableCollapse").asBoolean());
	}

	@ParameterizedTest
	@MethodSource("files")
	void limitsEveryText(Path file) throws IOException {
		assertThat(components(file))
			.filteredOn(component -> Set.of("textfield", "textarea").contains(component.path("type").asText()))
			.allMatch(text -> text.path("validate").path("maxLength").asInt() > 0)
			.allMatch(text -> text.path("validate").path("maxLength").asInt() <= 4000);
	}

	private static Stream<String> texts(JsonNode component) {
		var texts = new ArrayList<String>();
		for (String name : List.of("label", "dateLabel", "description", "text")) {
			texts.add(component.path(name).asText());
		}
		component.path("values").forEach(option -> texts.add(option.path("label").asText()));
		component.path("columns").forEach(column -> texts.add(column.path("label").asText()));
		return texts.stream();
	}

	private static List<JsonNode> components(Path file) throws IOException {
		var components = new ArrayList<JsonNode>();
		gather(read(file), components);
		return components;
	}

	private static void gather(JsonNode parent, List<JsonNode> components) {
		parent.path("components").forEach(component -> {
			components.add(component);
			gather(component, components);
		});
	}

	private static JsonNode read(Path file) throws IOException {
		return new ObjectMapper().readTree(file.toFile());
	}

	static Stream<Path> files() throws IOException {
		return Forms.files();
	}

}
