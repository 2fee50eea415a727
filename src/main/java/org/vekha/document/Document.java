package org.vekha.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * A confirming document. A file can be replaced, and what it was before stays; whatever
 * is taken back stays in the history, too.
 */
@Entity
public class Document {

	/** How often a file can be replaced. */
	static final int MOST_VERSIONS = 50;

	@Id
	private UUID id;

	@Version
	private Integer version;

	private String municipalityId;

	@Embedded
	private Matter matter;

	@Enumerated(EnumType.STRING)
	private DocumentKind kind;

	private String title;

	@Embedded
	private Proof proof;

	private String author;

	private Instant addedAt;

	private String withdrawnBy;

	private Instant withdrawnAt;

	@ElementCollection
	@CollectionTable(name = "document_version", joinColumns = @JoinColumn(name = "document_id"))
	@OrderBy("number")
	private List<DocumentVersion> versions = new ArrayList<>();

	protected Document() {
	}

	private Document(String municipalityId, Matter matter, DocumentKind kind, String title, String author,
			Instant now) {
		this.id = UUID.randomUUID();
		this.municipalityId = Require.value(municipalityId, "Муниципалитет");
		this.matter = Require.value(matter, "Предмет");
		this.kind = kind;
		this.title = Require.line(title, "Название документа");
		this.author = Require.value(author, "Кто приложил документ");
		this.addedAt = now;
	}

	/** A file; without a title it is called as the file is. */
	static Document file(String municipalityId, Matter matter, String title, StoredFile file, String author,
			Instant now) {
		var named = (title == null || title.isBlank()) ? file.name() : title;
		var document = new Document(municipalityId, matter, DocumentKind.FILE, named, author, now);
		document.addVersion(file, author, now);
		return document;
	}

	/** A document that is no file. */
	static Document of(String municipalityId, Matter matter, DocumentKind kind, String title, Proof proof,
			String author, Instant now) {
		var document = new Document(municipalityId, matter, kind, title, author, now);
		document.proof = proof;
		return document;
	}

	void replace(StoredFile file, String user, Instant now) {
		requireFile();
		if (this.versions.size() >= MOST_VERSIONS) {
			throw new RuleViolation(
					"«%s» заменяли уже %d раз: приложите новый документ.".formatted(this.title, MOST_VERSIONS - 1));
		}
		if (current().orElseThrow().sha256().equals(file.sha256())) {
			throw new RuleViolation("Это тот же самый файл «%s»: заменять нечего.".formatted(file.name()));
		}
		// A document that was called as its file was is called so still
		if (this.title.equals(current().orElseThrow().fileName())) {
			this.title = file.name();
		}
		addVersion(file, Require.value(user, "Кто заменил файл"), now);
	}

	void requireFile() {
		requireThere();
		if (this.kind != DocumentKind.FILE) {
			throw new RuleViolation("«%s» – не файл: снимите эту запись и добавьте новую.".formatted(this.title));
		}
	}

	/** Takes the document back; it stays in the history. */
	void withdraw(String user, Instant now) {
		requireThere();
		if (!this.author.equals(user)) {
			throw new RuleViolation("Снять документ «%s» может только тот, кто его приложил.".formatted(this.title));
		}
		this.withdrawnBy = user;
		this.withdrawnAt = now;
	}

	private void requireThere() {
		if (withdrawn()) {
			throw new RuleViolation("Документ «%s» уже снят.".formatted(this.title));
		}
	}

	private void addVersion(StoredFile file, String user, Instant now) {
		this.versions.add(new DocumentVersion(this.versions.size() + 1, file.name(), file.mediaType(), file.size(),
				file.sha256(), user, now));
	}

	public UUID id() {
		return this.id;
	}

	public String municipalityId() {
		return this.municipalityId;
	}

	public Matter matter() {
		return this.matter;
	}

	public DocumentKind kind() {
		return this.kind;
	}

	public String title() {
		return this.title;
	}

	/** The document in a line of text: «Приказ: № 5 от 12.10.2026». */
	public String label() {
		return switch (this.kind) {
			case FILE -> this.title;
			case REFERENCE, LINK, PAPER ->
				"%s: %s".formatted(this.title, this.proof().orElse(Proof.NOWHERE).label(this.kind));
		};
	}

	/** Where it can be found; nothing for a file. */
	public Optional<Proof> proof() {
		return Optional.ofNullable(this.proof);
	}

	/** The id of the user who added it. */
	public String author() {
		return this.author;
	}

	public Instant addedAt() {
		return this.addedAt;
	}

	public boolean withdrawn() {
		return this.withdrawnAt != null;
	}

	/** When it was taken back, or {@code null}. */
	public Instant withdrawnAt() {
		return this.withdrawnAt;
	}

	/** All files that it was, the oldest first; none unless it is a file. */
	public List<DocumentVersion> versions() {
		return List.copyOf(this.versions);
	}

	/** The file that it is now. */
	public Optional<DocumentVersion> current() {
		return this.versions.isEmpty() ? Optional.empty() : Optional.of(this.versions.get(this.versions.size() - 1));
	}

	public Optional<DocumentVersion> version(int number) {
		return this.versions.stream().filter(file -> file.number() == number).findFirst();
	}

}
