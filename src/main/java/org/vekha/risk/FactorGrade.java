package org.vekha.risk;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * How a school grades a risk factor.
 *
 * @param number the factor's number in the catalogue
 * @param facts what the grade rests on; may be missing only for an absent factor
 * @param evidence the documents that confirm it; may be missing
 * @param title the factor as it was called when it was graded
 */
@Embeddable
public record FactorGrade(String number, @Enumerated(EnumType.STRING) Grade grade, String facts, String evidence,
		String title) {

	public FactorGrade {
		number = Require.line(number, "Номер фактора риска");
		Require.value(grade, "Оценка фактора " + number);
		facts = Require.optionalText(facts, "Факты по фактору " + number);
		evidence = Require.optionalText(evidence, "Чем подтверждается фактор " + number);
		if (grade != Grade.ABSENT && facts == null) {
			throw new RuleViolation("Фактор %s отмечен как %s: укажите, какими фактами это подтверждается."
				.formatted(number, grade.title()));
		}
	}

	public FactorGrade(String number, Grade grade, String facts) {
		this(number, grade, facts, null, null);
	}

	public FactorGrade(String number, Grade grade, String facts, String evidence) {
		this(number, grade, facts, evidence, null);
	}

	/** The same, under the name that the factor has now. */
	FactorGrade named(String title) {
		return new FactorGrade(this.number, this.grade, this.facts, this.evidence, title);
	}

	/** The factor as it was called when it was graded. */
	public String titled(String otherwise) {
		return (this.title != null) ? this.title : otherwise;
	}

	/** Whether the programme has to answer this factor. */
	public boolean activated() {
		return this.grade != Grade.ABSENT;
	}

}
