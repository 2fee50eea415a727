package org.vekha.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReadmeTests {

	private static final Pattern LINK = Pattern.compile("\\]\\((?!http)([^)#]+)\\)");

	private static final String README = read(Path.of("README.md"));

	@ParameterizedTest
	@MethodSource("models")
	void namesEveryProcessAndDecision(String model) {
		assertThat(README).contains("**`%s`**".formatted(model));
	}

	@ParameterizedTest
	@MethodSource("processes")
	void showsEveryProcess(String process) {
		assertThat(README).contains("(docs/processes/%s.svg)".formatted(process));
	}

	@ParameterizedTest
	@MethodSource("modules")
	void namesEveryModule(String module) {
		assertThat(README).contains("| `%s` |".formatted(module));
	}

	@ParameterizedTest
	@MethodSource("municipalities")
	void namesEveryDemoUserInTheLineOfTheMunicipality(String municipality) {
		var line = README.lines().filter(each -> each.contains("`.%s` |".formatted(municipality))).findFirst();
		assertThat(line.orElseThrow()).contains(DemoMunicipality.read(municipality)
			.people()
			.stream()
			.map(person -> "`%s`".formatted(person.login().replace("." + municipality, "")))
			.toList());
	}

	@Test
	void namesTheDemoUsersOfNoMunicipality() {
		assertThat(README).contains("`%s`".formatted(DemoPerson.ADMIN.login()),
				"`%s`".formatted(DemoPerson.REGION.login()));
	}

	@ParameterizedTest
	@MethodSource("decisions")
	void pointsToEveryDecision(String decision) {
		assertThat(README).contains("(docs/decisions/%s.md)".formatted(decision));
	}

	@ParameterizedTest
	@MethodSource("links")
	void pointsToNothingThatIsMissing(String link) {
		assertThat(Path.of(link)).exists();
	}

	@ParameterizedTest
	@MethodSource("namedModules")
	void namesNoModuleThatIsGone(String module) {
		assertThat(Path.of("src/main/java/org/vekha", module, "package-info.java")).exists();
	}

	static Stream<String> models() throws IOException {
		return files("processes", "\\.(bpmn|dmn)");
	}

	static Stream<String> processes() throws IOException {
		return files("processes", "\\.bpmn");
	}

	static Stream<String> decisions() throws IOException {
		return files("docs/decisions", "\\.md");
	}

	static Stream<String> modules() throws IOException {
		try (var folders = Files.list(Path.of("src/main/java/org/vekha"))) {
			return folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).toList().stream();
		}
	}

	static Stream<String> namedModules() {
		var table = README.substring(README.indexOf("| module |"), README.indexOf("## Change a process"));
		return Pattern.compile("(?m)^\\| `(\\w+)` \\|").matcher(table).results().map(match -> match.group(1));
	}

	static List<String> municipalities() {
		return DemoMunicipality.NAMES;
	}

	static Stream<String> links() {
		return LINK.matcher(README).results().map(match -> match.group(1)).distinct();
	}

	private static Stream<String> files(String folder, String ending) throws IOException {
		try (var files = Files.list(Path.of(folder))) {
			List<String> names = files.map(file -> file.getFileName().toString())
				.filter(name -> name.matches(".*" + ending))
				.map(name -> name.replaceAll(ending + "$", ""))
				.sorted()
				.toList();
			return names.stream();
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
