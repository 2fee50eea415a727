package org.vekha.programme;

import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * An expert's points by a criterion.
 *
 * @param remark what is to be changed; may be missing only with all points
 * @param item what the remark is about; {@code null} for the whole programme
 */
public record Score(Criterion criterion, int points, String remark, ProgrammeItem item) {

	public Score {
		Require.value(criterion, "Критерий");
		remark = Require.optionalText(remark, "Замечание по критерию «%s»".formatted(criterion.title()));
		if (points < 0 || points > Criterion.MOST_POINTS) {
			throw new RuleViolation("По критерию «%s» можно поставить от 0 до %d баллов, указано %d."
				.formatted(criterion.title(), Criterion.MOST_POINTS, points));
		}
		if (points < Criterion.MOST_POINTS && remark == null) {
			throw new RuleViolation("По критерию «%s» поставлено меньше %d баллов: напишите замечание."
				.formatted(criterion.title(), Criterion.MOST_POINTS));
		}
	}

	/** What the remark is about. */
	public ProgrammeItem about() {
		return (this.item != null) ? this.item : ProgrammeItem.WHOLE;
	}

}
