package org.vekha.programme;

import java.time.LocalDate;
import java.util.Map;

import org.vekha.shared.Require;

/**
 * What a school's programme has to keep to in its year.
 *
 * @param lastDay the last day on which a measure can be due
 * @param risks the titles of the activated risks by their numbers: each needs an answer
 */
public record ProgrammeTerms(LocalDate lastDay, Map<String, String> risks) {

	public ProgrammeTerms {
		Require.day(lastDay, "Последний день года");
		risks = Map.copyOf(Require.value(risks, "Согласованные риски"));
	}

}
