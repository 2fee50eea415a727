package org.vekha.results;

import java.util.List;

import org.vekha.assessment.AssessmentResult;
import org.vekha.identification.IncomingResults;

/**
 * All that a file says of a school.
 */
public record SchoolResults(ReadSchool school, List<ReadResult> results) {

	IncomingResults incoming() {
		List<AssessmentResult> read = this.results.stream().map(ReadResult::asResult).toList();
		return new IncomingResults(this.school.key(), this.school.id(), read);
	}

}
