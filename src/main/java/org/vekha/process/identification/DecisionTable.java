package org.vekha.process.identification;

import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.vekha.shared.RuleViolation;

/**
 * One version of a decision table, which an administrator may have changed for the worse.
 *
 * @param name what the administrator calls the table
 */
record DecisionTable(String name, DmnDecision decision, DmnEngine engine) {

	/**
	 * The row that applies, if one does.
	 * @throws RuleViolation if the table cannot answer
	 */
	Optional<DmnDecisionResultEntries> ask(Map<String, Object> inputs) {
		try {
			return Optional.ofNullable(this.engine.evaluateDecision(this.decision, inputs).getSingleResult());
		}
		catch (DmnEngineException ex) {
			throw refused("не может дать ответ: " + ex.getMessage());
		}
	}

	RuleViolation refused(String why) {
		return new RuleViolation("Исправьте таблицу решений «%s»: %s.".formatted(this.name, why));
	}

}
