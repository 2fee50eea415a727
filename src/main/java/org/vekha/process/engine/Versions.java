package org.vekha.process.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.context.Context;

import org.springframework.stereotype.Component;

/**
 * Chooses between a municipality's own version of a process or decision and the common
 * one; models ask it before they call another.
 */
@Component
class Versions implements ModelAnswers {

	/**
	 * Whose version of a process is called.
	 * @return the municipality if it has a version of its own, otherwise {@code null} for
	 * the common one
	 */
	@Answers("versions.of")
	public String of(String processKey, DelegateExecution execution) {
		var tenant = execution.getTenantId();
		var own = (tenant != null) ? Context.getCommandContext()
			.getProcessDefinitionManager()
			.findLatestProcessDefinitionByKeyAndTenantId(processKey, tenant) : null;
		return (own != null) ? tenant : null;
	}

	/** Whose version of a decision is asked, likewise. */
	@Answers("versions.ofDecision")
	public String ofDecision(String decisionKey, DelegateExecution execution) {
		var tenant = execution.getTenantId();
		var own = (tenant != null) ? Context.getCommandContext()
			.getDecisionDefinitionManager()
			.findLatestDecisionDefinitionByKeyAndTenantId(decisionKey, tenant) : null;
		return (own != null) ? tenant : null;
	}

}
