package org.vekha.change;

import org.vekha.roadmap.CycleStep;

/**
 * Which open dates are asked for; what is {@code null} leaves them all.
 *
 * @param kind only what is of this kind
 * @param step only this step of the cycle
 * @param schoolId only this school
 */
public record DateFilter(DatedItem.Kind kind, CycleStep step, String schoolId) {

	/** Everything. */
	public static DateFilter none() {
		return new DateFilter(null, null, null);
	}

	boolean asksFor(DatedItem.Kind asked) {
		return (this.kind == null || this.kind == asked) && (this.step == null || asked == DatedItem.Kind.STEP);
	}

}
