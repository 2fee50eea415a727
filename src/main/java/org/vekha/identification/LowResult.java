package org.vekha.identification;

import java.math.BigDecimal;

import org.vekha.shared.SchoolYear;

/**
 * A low result that a school was examined by.
 *
 * @param procedure the procedure's usual short name, for instance «ВПР МА 5»
 * @param percent the share of «2», or of those below the minimum
 * @param note what to bear in mind when reading the figure; empty if nothing
 */
public record LowResult(String procedure, SchoolYear schoolYear, BigDecimal percent, Band band, String note) {

	/** The result in words, for instance «ВПР МА 5 — 34 % (базово)». */
	public String inWords() {
		var figure = this.percent.stripTrailingZeros().toPlainString().replace('.', ',');
		var remark = this.note.isEmpty() ? this.band.title() : this.band.title() + "; " + this.note;
		return "%s — %s %% (%s)".formatted(this.procedure, figure, remark);
	}

}
