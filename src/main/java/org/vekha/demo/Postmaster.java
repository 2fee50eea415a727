package org.vekha.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL server that a killed application left running: it holds the data folder,
 * and a new one would not start.
 */
final class Postmaster {

	private static final Logger log = LoggerFactory.getLogger(Postmaster.class);

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private Postmaster() {
	}

	/** Stops what still runs on the data, in such a way that nothing stored is lost. */
	static void stopOrphanOf(Path data) throws IOException {
		var pidFile = data.resolve("postmaster.pid");
		if (Files.notExists(pidFile)) {
			return;
		}
		var orphan = find(Files.readAllLines(pidFile));
		if (orphan.isPresent()) {
			log.info("Останавливается сервер базы данных, оставшийся от прерванного запуска");
			stop(orphan.get(), pidFile);
		}
		Files.deleteIfExists(pidFile);
	}

	/** Its first line is the process, its third the second in which it started. */
	private static Optional<ProcessHandle> find(List<String> pidFile) {
		if (pidFile.size() < 3) {
			return Optional.empty();
		}
		var started = Instant.ofEpochSecond(Long.parseLong(pidFile.get(2).strip()));
		return ProcessHandle.of(Long.parseLong(pidFile.get(0).strip()))
			.filter(ProcessHandle::isAlive)
			.filter(process -> startedAt(process, started));
	}

	/** Tells the server from a stranger that got its number after a reboot. */
	private static boolean startedAt(ProcessHandle process, Instant expected) {
		return process.info()
			.startInstant()
			.map(actual -> Duration.between(actual, expected).abs().compareTo(Duration.ofMinutes(1)) < 0)
			.orElse(false);
	}

	private static void stop(ProcessHandle server, Path pidFile) {
		server.destroy();
		if (!hasEnded(server, pidFile)) {
			server.destroyForcibly();
			hasEnded(server, pidFile);
		}
	}

	/** The server removes its file last; the process may stay as a zombie. */
	private static boolean hasEnded(ProcessHandle server, Path pidFile) {
		var limit = Instant.now().plus(PATIENCE);
		while (server.isAlive() && Files.exists(pidFile)) {
			if (Instant.now().isAfter(limit)) {
				return false;
			}
			LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
		}
		return true;
	}

}
