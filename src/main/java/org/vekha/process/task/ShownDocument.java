package org.vekha.process.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.vekha.document.Document;
import org.vekha.document.DocumentKind;
import org.vekha.document.DocumentVersion;
import org.vekha.document.Proof;

/**
 * A document in the shape in which the page gets it, with people by their names.
 *
 * @param matter what it belongs to, in words
 * @param replaceable whether the user can put another file in its place
 * @param removable whether the user can take it back
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ShownDocument(UUID id, DocumentKind kind, String kindTitle, String title, String matter, String number,
		LocalDate date, String address, String place, String author, Instant addedAt, boolean withdrawn,
		Instant withdrawnAt, boolean replaceable, boolean removable, List<ShownVersion> versions) {

	private static final Proof NOWHERE = new Proof(null, null, null, null);

	static ShownDocument of(Document document, Map<String, String> names, boolean writable, String user) {
		var proof = document.proof().orElse(NOWHERE);
		var changeable = writable && !document.withdrawn();
		return new ShownDocument(document.id(), document.kind(), document.kind().title(), document.title(),
				Matters.title(document.matter().kind()), proof.number(), proof.date(), proof.address(), proof.place(),
				names.getOrDefault(document.author(), document.author()), document.addedAt(), document.withdrawn(),
				document.withdrawnAt(), changeable && document.kind() == DocumentKind.FILE,
				changeable && document.author().equals(user),
				document.versions().stream().map(version -> ShownVersion.of(version, names)).toList());
	}

	/**
	 * One of its files.
	 */
	record ShownVersion(int number, String fileName, long size, String author, Instant addedAt) {

		static ShownVersion of(DocumentVersion version, Map<String, String> names) {
			return new ShownVersion(version.number(), version.fileName(), version.size(),
					names.getOrDefault(version.author(), version.author()), version.addedAt());
		}

	}

}
