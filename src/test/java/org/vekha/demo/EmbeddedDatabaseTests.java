package org.vekha.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Timeout(value = 3, unit = TimeUnit.MINUTES)
class EmbeddedDatabaseTests {

	@TempDir
	Path folder;

	private final List<Process> applications = new ArrayList<>();

	@AfterEach
	void endApplications() {
		this.applications.forEach(Process::destroyForcibly);
	}

	@Test
	void keepsDataOverARestart() throws Exception {
		try (var database = EmbeddedDatabase.start(this.folder)) {
			write(database, "before");
		}
		try (var database = EmbeddedDatabase.start(this.folder)) {
			assertThat(read(database)).containsExactly("before");
		}
	}

	@Test
	void keepsWhatAKilledApplicationHadWritten() throws Exception {
		killOnceItHasWritten("first");
		var orphan = postmaster();
		assertThat(orphan.isAlive()).isTrue();

		killOnceItHasWritten("second");
		assertThat(postmaster().pid()).isNotEqualTo(orphan.pid());

		try (var database = EmbeddedDatabase.start(this.folder)) {
			assertThat(read(database)).containsExactly("first", "second");
		}
	}

	@Test
	void startsAfterApplicationAndServerWereKilledTogether() throws Exception {
		killOnceItHasWritten("first");
		var server = postmaster();
		server.destroyForcibly();
		server.onExit().get(20, TimeUnit.SECONDS);

		try (var database = EmbeddedDatabase.start(this.folder)) {
			assertThat(read(database)).containsExactly("first");
		}
	}

	@Test
	void beginsAnewAfterAFirstStartThatWasCutOff() throws Exception {
		Files.createDirectories(this.folder.resolve("data"));
		Files.writeString(this.folder.resolve("data").resolve("PG_VERSION"), "17");
		try (var database = EmbeddedDatabase.start(this.folder)) {
			write(database, "works");
			assertThat(read(database)).containsExactly("works");
		}
	}

	@Test
	void refusesAFolderThatAnotherApplicationUses() {
		try (var database = EmbeddedDatabase.start(this.folder)) {
			assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> EmbeddedDatabase.start(this.folder))
				.withMessageContaining("уже занят другим запущенным приложением");
			assertThat(database.jdbcUrl()).startsWith("jdbc:postgresql://localhost:");
		}
	}

	@Test
	void storesDurablyAndLetsNobodyInWithoutThePassword() throws Exception {
		try (var database = EmbeddedDatabase.start(this.folder); var connection = connect(database)) {
			assertThat(show(connection, "server_version")).startsWith("17.");
			assertThat(show(connection, "fsync")).isEqualTo("on");
			assertThat(show(connection, "synchronous_commit")).isEqualTo("on");
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), database.username(), "wrong"));
		}
	}

	private void killOnceItHasWritten(String text) throws IOException, InterruptedException {
		var java = ProcessHandle.current().info().command().orElseThrow();
		var application = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"),
				Application.class.getName(), this.folder.toString(), text)
			.redirectErrorStream(true)
			.start();
		this.applications.add(application);
		try (var output = application.inputReader()) {
			assertThat(output.lines().anyMatch("written"::equals)).isTrue();
		}
		application.destroyForcibly().waitFor();
	}

	private ProcessHandle postmaster() throws IOException {
		var pid = Files.readAllLines(this.folder.resolve("data").resolve("postmaster.pid")).get(0);
		return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
	}

	private static Connection connect(EmbeddedDatabase database) throws SQLException {
		return DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
	}

	private static void write(EmbeddedDatabase database, String text) throws SQLException {
		try (var connection = connect(database); var statement = connection.createStatement()) {
			statement.execute("create table if not exists note (id serial, text text)");
			statement.execute("insert into note (text) values ('" + text + "')");
		}
	}

	private static List<String> read(EmbeddedDatabase database) throws SQLException {
		try (var connection = connect(database);
				var statement = connection.createStatement();
				var rows = statement.executeQuery("select text from note order by id")) {
			var texts = new ArrayList<String>();
			while (rows.next()) {
				texts.add(rows.getString(1));
			}
			return texts;
		}
	}

	private static String show(Connection connection, String setting) throws SQLException {
		try (var statement = connection.createStatement(); var rows = statement.executeQuery("show " + setting)) {
			rows.next();
			return rows.getString(1);
		}
	}

	/** Writes, says so, and then waits to be killed. */
	static class Application {

		public static void main(String[] args) throws Exception {
			write(EmbeddedDatabase.start(Path.of(args[0])), args[1]);
			System.out.println("written");
			Thread.sleep(TimeUnit.MINUTES.toMillis(3));
		}

	}

}
