package org.vekha.process.measure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.vekha.access.Accounts;
import org.vekha.cycle.SchoolSupports;
import org.vekha.document.Document;
import org.vekha.document.Documents;
import org.vekha.document.IncomingFile;
import org.vekha.document.Matter;
import org.vekha.process.measure.MeasureTable.SchoolChoice;
import org.vekha.process.task.Matters;
import org.vekha.process.task.SentFile;
import org.vekha.programme.Measure;
import org.vekha.programme.Programmes;
import org.vekha.shared.NotFound;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files that show that a measure of a school's programme is done. Whoever sees the
 * school's table sees them; the school itself attaches them.
 */
@Service
@Transactional
class MeasureFiles {

	private final Programmes programmes;

	private final SchoolSupports supports;

	private final Documents documents;

	private final Accounts accounts;

	MeasureFiles(Programmes programmes, SchoolSupports supports, Documents documents, Accounts accounts) {
		this.programmes = programmes;
		this.supports = supports;
		this.documents = documents;
		this.accounts = accounts;
	}

	@Transactional(readOnly = true)
	public List<AttachedFile> of(SchoolChoice school, UUID measureId, String userId) {
		var found = this.documents.of(List.of(matter(measure(school, measureId))));
		var names = this.accounts.namesOf(found.stream().map(Document::author).distinct().toList());
		return found.stream()
			.flatMap(document -> document.current()
				.map(version -> new AttachedFile(document.id(), version.fileName(),
						names.getOrDefault(document.author(), document.author()), document.addedAt(),
						school.editable() && document.author().equals(userId)))
				.stream())
			.toList();
	}

	public void add(SchoolChoice school, UUID measureId, IncomingFile file, String userId) {
		requireEditable(school);
		var measure = measure(school, measureId);
		this.documents.addFile(this.supports.get(school.supportId()).municipalityId(), matter(measure), null, file,
				userId);
	}

	public void withdraw(SchoolChoice school, UUID measureId, UUID id, String userId) {
		requireEditable(school);
		this.documents.withdraw(document(school, measureId, id).id(), userId);
	}

	@Transactional(readOnly = true)
	public SentFile open(SchoolChoice school, UUID measureId, UUID id) {
		var version = document(school, measureId, id).current().orElseThrow(MeasureFiles::notFound);
		return new SentFile(version, this.documents.open(version));
	}

	private Document document(SchoolChoice school, UUID measureId, UUID id) {
		var document = this.documents.get(id);
		if (document.withdrawn() || !document.matter().equals(matter(measure(school, measureId)))) {
			throw notFound();
		}
		return document;
	}

	private Measure measure(SchoolChoice school, UUID measureId) {
		return this.programmes.approvedMeasures(school.supportId())
			.stream()
			.filter(measure -> measure.id().equals(measureId))
			.findFirst()
			.orElseThrow(() -> new NotFound("Такого мероприятия нет в программе школы: обновите страницу."));
	}

	private static Matter matter(Measure measure) {
		return new Matter(Matters.MEASURE, measure.id());
	}

	private static void requireEditable(SchoolChoice school) {
		if (!school.editable()) {
			throw new AccessDeniedException("Файлы к мероприятиям прикладывает сама школа.");
		}
	}

	private static NotFound notFound() {
		return new NotFound("Файл не найден: его сняли или он вам недоступен.");
	}

	/**
	 * A file as the page lists it.
	 *
	 * @param removable whether the user can take it back
	 */
	record AttachedFile(UUID id, String name, String author, Instant addedAt, boolean removable) {

	}

}
