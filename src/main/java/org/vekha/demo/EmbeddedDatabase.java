package org.vekha.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.FileSystemUtils;

/**
 * A real PostgreSQL that needs no installation and keeps its data in a folder: they
 * survive a restart, a kill and a power cut.
 */
public final class EmbeddedDatabase implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

	private static final String USER = "postgres";

	private final FolderLock lock;

	private final String password;

	private final EmbeddedPostgres postgres;

	private EmbeddedDatabase(FolderLock lock, String password, EmbeddedPostgres postgres) {
		this.lock = lock;
		this.password = password;
		this.postgres = postgres;
	}

	/**
	 * Starts the database, and creates it where there is none yet.
	 * @param folder everything that belongs to it; no other running program may use it
	 */
	public static EmbeddedDatabase start(Path folder) {
		var lock = FolderLock.of(folder);
		try {
			// Without this file the first start was cut off before any data were in it.
			var complete = folder.resolve("complete");
			if (Files.notExists(complete)) {
				log.info("Создаётся встроенная база данных в каталоге {}", folder.toAbsolutePath());
				remove(folder);
				Files.writeString(folder.resolve("password"), randomPassword());
			}
			var password = Files.readString(folder.resolve("password"));
			var postgres = startServer(folder, password);
			if (Files.notExists(complete)) {
				Files.createFile(complete);
			}
			return new EmbeddedDatabase(lock, password, postgres);
		}
		catch (IOException ex) {
			lock.close();
			throw new UncheckedIOException("Встроенная база данных не запустилась: " + ex.getMessage(), ex);
		}
		catch (RuntimeException ex) {
			lock.close();
			throw ex;
		}
	}

	private static EmbeddedPostgres startServer(Path folder, String password) throws IOException {
		var data = folder.resolve("data");
		Postmaster.stopOrphanOf(data);
		return EmbeddedPostgres.builder()
			.setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
			.setDataDirectory(data)
			.setCleanDataDirectory(false)
			// Its hook would stop the server while the application still uses it.
			.setRegisterShutdownHook(false)
			// Recovery after a power cut may take longer than the ten seconds it gives.
			.setPGStartupWait(Duration.ofMinutes(2))
			// The library switches both off, since it was made for tests.
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			// Options of initdb: only who can read the folder gets in; one order of
			// letters on every system.
			.setLocaleConfig("auth-host", "scram-sha-256")
			.setLocaleConfig("auth-local", "scram-sha-256")
			.setLocaleConfig("pwfile", folder.resolve("password").toAbsolutePath().toString())
			.setLocaleConfig("locale", "C")
			.setLocaleConfig("locale-provider", "builtin")
			.setLocaleConfig("builtin-locale", "C.UTF-8")
			.setConnectConfig("password", password)
			.start();
	}

	private static void remove(Path folder) throws IOException {
		Postmaster.stopOrphanOf(folder.resolve("data"));
		FileSystemUtils.deleteRecursively(folder.resolve("data"));
		FileSystemUtils.deleteRecursively(folder.resolve("binaries"));
	}

	private static String randomPassword() {
		var bytes = new byte[24];
		new SecureRandom().nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

	public String jdbcUrl() {
		return "jdbc:postgresql://localhost:%d/postgres".formatted(this.postgres.getPort());
	}

	public String username() {
		return USER;
	}

	public String password() {
		return this.password;
	}

	@Override
	public void close() {
		try {
			this.postgres.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			this.lock.close();
		}
	}

}
