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
 */
@Embeddable
public record FactorGrade(String number, @Enumerated(EnumType.STRING) Grade grade, String facts) {

	public FactorGrade {
		number = Require.line(number, "Номер фактора риска");
		Require.value(grade, "Оценка фактора " + number);
		facts = Require.optionalText(facts, "Факты по фактору " + number);
		if (grade != Grade.ABSENT && facts == null) {
			throw new RuleViolation("Фактор %s отмечен как %s: укажите, какими фактами это подтверждается."
				.formatted(number, grade.title()));
		}
	}

	/** Whether the programme has to answer this factor. */
	public boolean activated() {
		return this.grade != Grade.ABSENT;
	}

}
