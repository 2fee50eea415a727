package org.vekha.process.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.vekha.shared.RuleViolation;

import org.springframework.beans.factory.ObjectProvider;

/**
 * Gives every instance of a shared definition its municipality: that of its caller, of
 * the record it is about, or the only one in which the starter works. An instance without
 * a tenant would be open to everybody, so there is none.
 */
final class InstanceTenants implements TenantIdProvider {

	private final ObjectProvider<TenantSource> sources;

	InstanceTenants(ObjectProvider<TenantSource> sources) {
		this.sources = sources;
	}

	@Override
	public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
		return ofExecution(context.getSuperExecution()).or(() -> ofRecord(context.getVariables()))
			.orElseGet(this::ofStarter);
	}

	@Override
	public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
		return ofExecution(context.getSuperExecution()).orElseGet(this::ofStarter);
	}

	@Override
	public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext context) {
		return ofExecution(context.getExecution()).orElseGet(this::ofStarter);
	}

	private Optional<String> ofExecution(DelegateExecution execution) {
		return Optional.ofNullable(execution).map(DelegateExecution::getTenantId);
	}

	/** Only the system names records; what a person enters is not even checked yet. */
	private Optional<String> ofRecord(Map<String, Object> variables) {
		if (EngineUser.isSomebody(Context.getCommandContext().getAuthentication())) {
			return Optional.empty();
		}
		return this.sources.orderedStream().flatMap(source -> source.tenantOf(variables).stream()).findFirst();
	}

	private String ofStarter() {
		var authentication = Context.getCommandContext().getAuthentication();
		List<String> tenants = (authentication != null && authentication.getTenantIds() != null)
				? authentication.getTenantIds() : List.of();
		if (tenants.size() == 1) {
			return tenants.get(0);
		}
		throw new RuleViolation(tenants.isEmpty()
				? "Не удалось определить муниципалитет: войдите под учётной записью, которая относится к муниципалитету."
				: "Вы работаете в нескольких муниципалитетах: войдите под учётной записью, которая относится к одному.");
	}

}
