package org.vekha.results;

import java.util.List;

import org.vekha.assessment.ResultChanges;
import org.vekha.identification.Proposal;
import org.vekha.shared.SchoolYear;

/**
 * What the coordinator is shown of a file of results.
 *
 * @param read what was found in it
 * @param changes how it differs from what is recorded
 * @param schools the first schools with their results
 * @param listYear the school year for which schools can be identified by it
 * @param proposals what the rules would propose for these schools
 */
public record ResultsReading(ReadResults read, ResultChanges changes, List<SchoolResults> schools, SchoolYear listYear,
		List<Proposal> proposals) {

	public ResultsReading {
		schools = List.copyOf(schools);
		proposals = List.copyOf(proposals);
	}

	/** With one thing more that the coordinator should know, before the others. */
	ResultsReading withWarning(String warning) {
		return new ResultsReading(this.read.withWarning(warning), this.changes, this.schools, this.listYear,
				this.proposals);
	}

	/** Whether there are more schools than are shown. */
	public boolean shortened() {
		return this.schools.size() < this.read.schools();
	}

}
