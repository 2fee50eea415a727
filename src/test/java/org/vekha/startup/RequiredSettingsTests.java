package org.vekha.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class RequiredSettingsTests {

	private static final Map<String, Object> COMPLETE = Map.of("spring.datasource.url",
			"jdbc:postgresql://localhost/vekha", "spring.datasource.username", "vekha", "spring.datasource.password",
			"anything", "vekha.admin.user", "admin", "vekha.admin.password", "Dub-Reka-7-Veter");

	private final StandardEnvironment environment = new StandardEnvironment();

	RequiredSettingsTests() {
		this.environment.getPropertySources()
			.forEach(source -> this.environment.getPropertySources().remove(source.getName()));
	}

	@Test
	void acceptsCompleteSettings() {
		set(COMPLETE);
		assertThat(RequiredSettings.faults(this.environment, false)).isEmpty();
	}

	@Test
	void namesEveryMissingVariable() {
		assertThat(RequiredSettings.faults(this.environment, true)).hasSize(5)
			.allSatisfy(fault -> assertThat(fault).startsWith("Не задана переменная "));
	}

	@Test
	void needsNothingInTheDemo() {
		this.environment.setActiveProfiles("demo");
		assertThat(RequiredSettings.faults(this.environment, true)).isEmpty();
	}

	@Test
	void needsTheUserOfAServerThatTheDemoIsPutOn() {
		this.environment.setActiveProfiles("demo");
		set(Map.of("spring.datasource.url", "jdbc:postgresql://localhost/vekha"));
		assertThat(RequiredSettings.faults(this.environment, true)).hasSize(2);
	}

	@Test
	void refusesTheDemoInAPackagedApplication() {
		this.environment.setActiveProfiles("demo");
		set(COMPLETE);
		assertThat(RequiredSettings.faults(this.environment, false)).singleElement().asString().contains("demo");
	}

	@Test
	void refusesAnotherDatabase() {
		set(COMPLETE);
		set(Map.of("spring.datasource.url", "jdbc:h2:mem:vekha"));
		assertThat(RequiredSettings.faults(this.environment, false)).singleElement()
			.asString()
			.contains("только с PostgreSQL");
	}

	@Test
	void refusesAFolderOfDocumentsThatCannotBeWritten(@TempDir Path folder) throws IOException {
		set(COMPLETE);
		set(Map.of("vekha.documents.folder", folder.resolve("documents").toString()));
		assertThat(RequiredSettings.faults(this.environment, false)).isEmpty();
		assertThat(folder.resolve("documents")).isEmptyDirectory();
		var file = Files.createFile(folder.resolve("file"));
		set(Map.of("vekha.documents.folder", file.toString()));
		assertThat(RequiredSettings.faults(this.environment, false)).singleElement()
			.asString()
			.contains("нельзя записывать", "VEKHA_DOCUMENTS_FOLDER");
	}

	@ParameterizedTest
	@ValueSource(strings = { "short", "vekha-demo-2026", "Administrator9", "aaaaaaaaaaaaaaaa", "пароль-длинный",
			"my-password-is-long" })
	void refusesAWeakPassword(String password) {
		set(COMPLETE);
		set(Map.of("vekha.admin.password", password));
		assertThat(RequiredSettings.faults(this.environment, false)).singleElement()
			.asString()
			.startsWith("Переменная VEKHA_ADMIN_PASSWORD: ");
	}

	private void set(Map<String, Object> properties) {
		this.environment.getPropertySources().addFirst(new MapPropertySource(properties.toString(), properties));
	}

}
