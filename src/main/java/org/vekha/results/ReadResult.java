package org.vekha.results;

import java.math.BigDecimal;

import org.vekha.assessment.AssessmentResult;
import org.vekha.assessment.NoDataReason;
import org.vekha.assessment.Procedure;
import org.vekha.shared.SchoolYear;

/**
 * A result as it stands in a file: figures, or the reason why there are none.
 *
 * @param participants how many took part, or {@code null} if the file does not say
 * @param noData why there are no figures, or {@code null} if there are
 */
public record ReadResult(ReadSchool school, Procedure procedure, SchoolYear schoolYear, BigDecimal percentTwo,
		BigDecimal percentHigh, Integer participants, NoDataReason noData) {

	/** The result as it can be examined and recorded. */
	public AssessmentResult asResult() {
		var result = new AssessmentResult(this.school.registered() ? this.school.id() : this.school.name(),
				this.procedure, this.schoolYear);
		return (this.noData != null) ? result.without(this.noData)
				: result.with(this.percentTwo, this.percentHigh, this.participants);
	}

}
