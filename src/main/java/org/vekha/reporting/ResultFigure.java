package org.vekha.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A numeric result, added up over all who reported it.
 *
 * @param title the activity of the road map, or {@code null} for measures of the schools
 * with the same unit
 * @param unit what is counted
 * @param share whether it is told as n of N
 * @param reporters how many have told of it
 * @param n how many
 * @param of of how many, or {@code null}
 */
public record ResultFigure(String title, String unit, boolean share, long reporters, long n, Long of) {

	/** For instance «12 из 20 педагогов (60 %)». */
	public String label() {
		if (!this.share || this.of == null) {
			return "%d %s".formatted(this.n, this.unit).strip();
		}
		return "%d из %d %s (%s)".formatted(this.n, this.of, this.unit, percent());
	}

	private String percent() {
		if (this.of == 0) {
			return "–";
		}
		return BigDecimal.valueOf(100 * this.n)
			.divide(BigDecimal.valueOf(this.of), 1, RoundingMode.HALF_UP)
			.stripTrailingZeros()
			.toPlainString()
			.replace('.', ',') + " %";
	}

}
