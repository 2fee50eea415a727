package org.vekha.process.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.vekha.access.Accounts;
import org.vekha.document.Document;
import org.vekha.document.Documents;
import org.vekha.document.IncomingFile;
import org.vekha.document.Matter;
import org.vekha.shared.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files of one matter, where a page of ours lists them. Who may see or change them is
 * checked before.
 */
@Service
@Transactional
public class MatterFiles {

	private final Documents documents;

	private final Accounts accounts;

	MatterFiles(Documents documents, Accounts accounts) {
		this.documents = documents;
		this.accounts = accounts;
	}

	/**
	 * The files of the matter.
	 * @param editable whether the user can change the list at all
	 */
	@Transactional(readOnly = true)
	public List<AttachedFile> of(Matter matter, boolean editable, String userId) {
		var found = this.documents.of(List.of(matter));
		var names = this.accounts.namesOf(found.stream().map(Document::author).distinct().toList());
		return found.stream()
			.flatMap(document -> document.current()
				.map(version -> new AttachedFile(document.id(), version.fileName(),
						names.getOrDefault(document.author(), document.author()), document.addedAt(),
						editable && document.author().equals(userId)))
				.stream())
			.toList();
	}

	public void add(String municipalityId, Matter matter, IncomingFile file, String userId) {
		this.documents.addFile(municipalityId, matter, null, file, userId);
	}

	public void withdraw(Matter matter, UUID id, String userId) {
		this.documents.withdraw(document(matter, id).id(), userId);
	}

	@Transactional(readOnly = true)
	public SentFile open(Matter matter, UUID id) {
		var version = document(matter, id).current().orElseThrow(MatterFiles::notFound);
		return new SentFile(version, this.documents.open(version));
	}

	private Document document(Matter matter, UUID id) {
		var document = this.documents.get(id);
		if (document.withdrawn() || !document.matter().equals(matter)) {
			throw notFound();
		}
		return document;
	}

	private static NotFound notFound() {
		return new NotFound("Файл не найден: его сняли или он вам недоступен.");
	}

	/**
	 * A file as a page lists it.
	 *
	 * @param removable whether the user can take it back
	 */
	public record AttachedFile(UUID id, String name, String author, Instant addedAt, boolean removable) {

	}

}
