package org.vekha.identification;

import java.math.BigDecimal;
import java.util.Optional;

import org.vekha.assessment.AssessmentResult;
import org.vekha.assessment.NoDataReason;
import org.vekha.shared.SchoolYear;

/**
 * How a school did in a procedure of one year, as a picture of its years shows it.
 *
 * @param percent the share of «2», or {@code null} if there are no figures
 * @param band how low the result is, or {@code null} if it is not low
 * @param small whether the figure is, or may be, that of a small group
 * @param note what to bear in mind when reading the figure; empty if nothing
 * @param reason why there are no figures, or {@code null} if there are
 */
public record YearResult(SchoolYear year, BigDecimal percent, Band band, boolean small, String note,
		NoDataReason reason) {

	static YearResult of(AssessmentResult result, Candidate school, Optional<Band> band) {
		if (!result.hasFigures()) {
			return new YearResult(result.schoolYear(), null, null, false, "", result.noDataReason());
		}
		return new YearResult(result.schoolYear(), result.percentTwo(), band.orElse(null),
				GroupSize.small(school, result), GroupSize.note(school, result), null);
	}

	public boolean hasFigures() {
		return this.percent != null;
	}

	/** The result in words: «60 % (3 из 5)», or «– (нет такого класса)». */
	public String inWords() {
		if (!hasFigures()) {
			return "– (%s)".formatted(this.reason.title());
		}
		var figure = this.percent.stripTrailingZeros().toPlainString().replace('.', ',') + " %";
		return this.note.isEmpty() ? figure : "%s (%s)".formatted(figure, this.note);
	}

}
