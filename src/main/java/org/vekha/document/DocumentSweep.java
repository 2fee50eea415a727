package org.vekha.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Removes, before anybody can hand in anything, files that no document has pointed to for
 * a month: what was left when a transaction failed, or the machine.
 */
@Component
class DocumentSweep implements SmartLifecycle {

	/** Long enough for an older dump of the database to be put right again. */
	private static final Duration SPARED = Duration.ofDays(30);

	private static final Logger log = LoggerFactory.getLogger(DocumentSweep.class);

	private final DocumentStore store;

	private final DocumentRepository repository;

	private final Clock clock;

	DocumentSweep(DocumentStore store, DocumentRepository repository, Clock clock) {
		this.store = store;
		this.repository = repository;
		this.clock = clock;
	}

	@Override
	public void start() {
		// A database without documents is more likely the wrong one than an emptied one
		if (this.repository.count() > 0) {
			sweep(digests -> new HashSet<>(this.repository.findDigestsIn(digests)));
		}
	}

	/**
	 * Goes through the folder, one part of it after another.
	 * @param known those of some digests that documents point to
	 */
	void sweep(Function<List<String>, Set<String>> known) {
		try {
			for (var part : this.store.parts()) {
				var old = this.store.olderThan(part, this.clock.instant().minus(SPARED));
				var kept = old.isEmpty() ? Set.<String>of()
						: known.apply(old.stream().map(DocumentSweep::name).toList());
				for (var file : old) {
					if (!kept.contains(name(file))) {
						Files.deleteIfExists(file);
					}
				}
			}
		}
		catch (IOException ex) {
			log.warn("The folder of documents could not be swept", ex);
		}
	}

	private static String name(Path file) {
		return file.getFileName().toString();
	}

	@Override
	public void stop() {
	}

	@Override
	public boolean isRunning() {
		return false;
	}

	/** Before the web server, which comes last. */
	@Override
	public int getPhase() {
		return 0;
	}

}
