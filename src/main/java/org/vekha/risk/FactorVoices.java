package org.vekha.risk;

import org.vekha.shared.Require;

/**
 * How many of each group see a factor in their school.
 *
 * @param leaders how many leaders, or {@code null} if they were not asked about it
 */
public record FactorVoices(String number, Integer leaders, Integer teachers, Integer pupils) {

	public FactorVoices {
		number = Require.line(number, "Номер фактора риска");
	}

}
