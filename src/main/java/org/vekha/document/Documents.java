package org.vekha.document;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.shared.NotFound;
import org.vekha.shared.Require;
import org.vekha.shared.RowLock;
import org.vekha.shared.RuleViolation;

/**
 * The confirming documents of everything that people work on.
 */
@Service
@Transactional
public class Documents {

	/** How many documents a matter can have at a time. */
	public static final int MOST = 100;

	/** How many documents a matter can have had, those that were taken back included. */
	static final int MOST_EVER = 300;

	private final DocumentRepository repository;

	private final DocumentStore store;

	private final RowLock lock;

	private final Clock clock;

	Documents(DocumentRepository repository, DocumentStore store, RowLock lock, Clock clock) {
		this.repository = repository;
		this.store = store;
		this.lock = lock;
		this.clock = clock;
	}

	/**
	 * All documents of the matters, also those that were taken back, the oldest first.
	 */
	@Transactional(readOnly = true)
	public List<Document> allOf(Collection<Matter> matters) {
		if (matters.isEmpty()) {
			return List.of();
		}
		var wanted = new HashSet<>(matters);
		return this.repository.findByMatterIdInOrderByAddedAt(ids(wanted))
			.stream()
			.filter(document -> wanted.contains(document.matter()))
			.toList();
	}

	/** The documents of the matters, the oldest first. */
	@Transactional(readOnly = true)
	public List<Document> of(Collection<Matter> matters) {
		return allOf(matters).stream().filter(document -> !document.withdrawn()).toList();
	}

	/**
	 * The newest documents of whatever has these ids, the newest first, with their files.
	 */
	@Transactional(readOnly = true)
	public List<Document> newest(Collection<UUID> matterIds, int most) {
		return this.repository.findByMatterIdInAndWithdrawnAtIsNullOrderByAddedAtDesc(matterIds, Limit.of(most));
	}

	/** How many documents each of the matters has; those without any are left out. */
	@Transactional(readOnly = true)
	public Map<Matter, Long> countOf(Collection<Matter> matters) {
		var counts = new HashMap<Matter, Long>();
		if (!matters.isEmpty()) {
			var wanted = new HashSet<>(matters);
			for (var count : this.repository.countByMatterIdIn(ids(wanted))) {
				var matter = new Matter(count.getKind(), count.getId());
				if (wanted.contains(matter)) {
					counts.put(matter, count.getNumber());
				}
			}
		}
		return counts;
	}

	/** Whether the matter has a document. */
	@Transactional(readOnly = true)
	public boolean has(Matter matter) {
		return countOf(Set.of(matter)).containsKey(matter);
	}

	@Transactional(readOnly = true)
	public Document get(UUID id) {
		return this.repository.findById(id).orElseThrow(Documents::notFound);
	}

	/** The largest file that is taken, in bytes. */
	public long largestFile() {
		return this.store.largest();
	}

	/**
	 * Adds a file.
	 * @param title what to call it, or {@code null} for the file's own name
	 * @throws RuleViolation if it is not taken: too large, of another kind, with another
	 * name than its content has
	 */
	public Document addFile(String municipalityId, Matter matter, String title, IncomingFile file, String user) {
		var name = Require.optionalLine(title, "Название документа");
		requireRoom(matter);
		return this.repository
			.save(Document.file(municipalityId, matter, name, this.store.keep(file), user, this.clock.instant()));
	}

	/**
	 * Puts another file in the place of a document's; the former stays in its history.
	 */
	public Document replace(UUID id, IncomingFile file, String user) {
		get(id).requireFile();
		// Before the lock, which nobody is to wait for while a file is written
		var stored = this.store.keep(file);
		var document = this.lock.take(Document.class, id).orElseThrow(Documents::notFound);
		document.replace(stored, user, this.clock.instant());
		return document;
	}

	/**
	 * Opens one of the files that a document was.
	 * @throws NotFound if it is lost
	 */
	public InputStream open(DocumentVersion version) {
		return this.store.open(version.sha256());
	}

	/** Adds a document that was registered under a number. */
	public Document addReference(String municipalityId, Matter matter, String title, String number, LocalDate date,
			String user) {
		return add(matter, Document.of(municipalityId, matter, DocumentKind.REFERENCE, title,
				Proof.reference(number, date), user, this.clock.instant()));
	}

	/** Adds a document that lies in the net. */
	public Document addLink(String municipalityId, Matter matter, String title, String address, String user) {
		return add(matter, Document.of(municipalityId, matter, DocumentKind.LINK, title, Proof.link(address), user,
				this.clock.instant()));
	}

	/** Adds a document that lies in the department as paper. */
	public Document addPaper(String municipalityId, Matter matter, String title, String place, String user) {
		return add(matter, Document.of(municipalityId, matter, DocumentKind.PAPER, title, Proof.paper(place), user,
				this.clock.instant()));
	}

	/** Takes a document back, as only its author can. */
	public Document withdraw(UUID id, String user) {
		var document = this.lock.take(Document.class, id).orElseThrow(Documents::notFound);
		document.withdraw(user, this.clock.instant());
		return document;
	}

	private Document add(Matter matter, Document document) {
		requireRoom(matter);
		return this.repository.save(document);
	}

	private void requireRoom(Matter matter) {
		if (countOf(Set.of(matter)).getOrDefault(matter, 0L) >= MOST) {
			throw new RuleViolation(
					"Здесь уже %d документов, больше приложить нельзя: снимите лишние.".formatted(MOST));
		}
		if (this.repository.countByMatterKindAndMatterId(matter.kind(), matter.id()) >= MOST_EVER) {
			throw new RuleViolation(
					"Здесь уже прикладывали %d документов, вместе со снятыми: больше нельзя.".formatted(MOST_EVER));
		}
	}

	private static Set<UUID> ids(Collection<Matter> matters) {
		var ids = new HashSet<UUID>();
		matters.forEach(matter -> ids.add(matter.id()));
		return ids;
	}

	static NotFound notFound() {
		return new NotFound("Документ не найден: его сняли или он вам недоступен.");
	}

}
