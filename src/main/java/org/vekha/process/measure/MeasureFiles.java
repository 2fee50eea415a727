package org.vekha.process.measure;

import java.util.List;
import java.util.UUID;

import org.vekha.cycle.SchoolSupports;
import org.vekha.document.IncomingFile;
import org.vekha.document.Matter;
import org.vekha.process.measure.MeasureTable.SchoolChoice;
import org.vekha.process.task.MatterFiles;
import org.vekha.process.task.MatterFiles.AttachedFile;
import org.vekha.process.task.Matters;
import org.vekha.process.task.SentFile;
import org.vekha.programme.Measure;
import org.vekha.programme.Programmes;
import org.vekha.shared.NotFound;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * The files that show that a measure of a school's programme is done. Whoever sees the
 * school's table sees them; the school itself attaches them.
 */
@Component
class MeasureFiles {

	private final Programmes programmes;

	private final SchoolSupports supports;

	private final MatterFiles files;

	MeasureFiles(Programmes programmes, SchoolSupports supports, MatterFiles files) {
		this.programmes = programmes;
		this.supports = supports;
		this.files = files;
	}

	List<AttachedFile> of(SchoolChoice school, UUID measureId, String userId) {
		return this.files.of(matter(school, measureId), school.editable(), userId);
	}

	void add(SchoolChoice school, UUID measureId, IncomingFile file, String userId) {
		requireEditable(school);
		this.files.add(this.supports.get(school.supportId()).municipalityId(), matter(school, measureId), file, userId);
	}

	void withdraw(SchoolChoice school, UUID measureId, UUID id, String userId) {
		requireEditable(school);
		this.files.withdraw(matter(school, measureId), id, userId);
	}

	SentFile open(SchoolChoice school, UUID measureId, UUID id) {
		return this.files.open(matter(school, measureId), id);
	}

	private Matter matter(SchoolChoice school, UUID measureId) {
		return this.programmes.approvedMeasures(school.supportId())
			.stream()
			.map(Measure::id)
			.filter(measureId::equals)
			.map(id -> new Matter(Matters.MEASURE, id))
			.findFirst()
			.orElseThrow(() -> new NotFound("Такого мероприятия нет в программе школы: обновите страницу."));
	}

	private static void requireEditable(SchoolChoice school) {
		if (!school.editable()) {
			throw new AccessDeniedException("Файлы к мероприятиям прикладывает сама школа.");
		}
	}

}
