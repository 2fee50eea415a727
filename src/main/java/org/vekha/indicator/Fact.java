package org.vekha.indicator;

import java.util.UUID;

import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * What came of an indicator, or that it will be known later only, or never.
 */
public record Fact(UUID indicatorId, String value, boolean late, boolean absent) {

	public Fact {
		Require.value(indicatorId, "Показатель");
		value = Require.optionalLine(value, "Факт");
		if (value != null && late) {
			throw new RuleViolation(
					"Показатель со значением «%s» отмечен и как ожидаемый: оставьте что-то одно.".formatted(value));
		}
		if (absent && (value != null || late)) {
			throw new RuleViolation(
					"Показатель отмечен как не имеющий значения, но указано и другое: оставьте что-то одно.");
		}
	}

	public Fact(UUID indicatorId, String value, boolean late) {
		this(indicatorId, value, late, false);
	}

}
