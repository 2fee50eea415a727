package org.vekha;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives each Spring context its own database on the one PostgreSQL that this JVM starts
 * for its tests, and removes the server when the last context is closed.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final List<ConfigurableApplicationContext> CONTEXTS = new CopyOnWriteArrayList<>();

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		CONTEXTS.add(context);
		TestPropertyValues
			.of("spring.datasource.url=" + newDatabase(), "spring.datasource.username=postgres",
					"spring.datasource.password=postgres")
			.applyTo(context);
	}

	/**
	 * Creates an empty database.
	 * @return its address
	 */
	public static String newDatabase() {
		var name = "vekha" + System.nanoTime();
		try (var connection = Server.INSTANCE.getPostgresDatabase().getConnection();
				var statement = connection.createStatement()) {
			statement.execute("create database " + name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		return Server.INSTANCE.getJdbcUrl("postgres", name);
	}

	/** Starts on first use, so that tests without a database do not wait for one. */
	private static final class Server {

		static final EmbeddedPostgres INSTANCE = start();

		private static EmbeddedPostgres start() {
			try {
				var server = EmbeddedPostgres.builder()
					.setDataDirectory(Files.createTempDirectory("vekha-test-"))
					.setServerConfig("max_connections", "100")
					.setRegisterShutdownHook(false)
					.start();
				Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
				return server;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		/**
		 * Shutdown hooks run side by side, but a context closes badly without a database.
		 */
		private static void stop(EmbeddedPostgres server) {
			var latest = Instant.now().plus(Duration.ofSeconds(30));
			try {
				while (CONTEXTS.stream().anyMatch(ConfigurableApplicationContext::isActive)
						&& Instant.now().isBefore(latest)) {
					Thread.sleep(50);
				}
				server.close();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}

	}

}
