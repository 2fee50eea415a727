package org.vekha.process.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.vekha.document.Documents;
import org.vekha.document.Matter;
import org.vekha.process.task.Matters;
import org.vekha.reporting.Attachments;
import org.vekha.reporting.LinePapers;
import org.vekha.reporting.QuarterlyReport;

import org.springframework.stereotype.Component;

/**
 * Finds the files that were attached to a report and to the measures that it tells of.
 */
@Component
class AttachedPapers implements LinePapers {

	private final Documents documents;

	AttachedPapers(Documents documents) {
		this.documents = documents;
	}

	@Override
	public Attachments of(QuarterlyReport report) {
		var whole = new Matter(Matters.REPORT, report.id());
		var matters = new ArrayList<>(List.of(whole));
		report.lines().forEach(line -> matters.add(new Matter(Matters.MEASURE, line.lineId())));
		var found = this.documents.countOf(matters).keySet();
		return new Attachments(found.stream()
			.filter(matter -> matter.kind().equals(Matters.MEASURE))
			.map(Matter::id)
			.collect(Collectors.toSet()), found.contains(whole));
	}

}
