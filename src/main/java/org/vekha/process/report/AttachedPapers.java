package org.vekha.process.report;

import java.util.Set;
import java.util.UUID;

import org.vekha.reporting.LinePapers;
import org.vekha.reporting.QuarterlyReport;

import org.springframework.stereotype.Component;

/**
 * Finds the files that were attached to the measures of a report.
 */
@Component
class AttachedPapers implements LinePapers {

	@Override
	public Set<UUID> attachedTo(QuarterlyReport report) {
		return Set.of();
	}

}
