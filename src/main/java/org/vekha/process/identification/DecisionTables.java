package org.vekha.process.identification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DecisionDefinitionQuery;
import org.vekha.identification.ListingRulebook;
import org.vekha.identification.ListingRules;
import org.vekha.process.engine.AsSystem;
import org.vekha.shared.RuleViolation;

import org.springframework.stereotype.Component;

/**
 * Keeps the rules of the list in the deployed decision tables: a municipality's own ones
 * before the common ones.
 *
 * <p>
 * They are evaluated outside the process engine, which would write a row of history for
 * each result of each school.
 */
@Component
class DecisionTables implements ListingRulebook {

	private static final String RESULT_BAND = "result-band";

	private static final String SCHOOL_LISTING = "school-listing";

	private final RepositoryService repository;

	private final AsSystem asSystem;

	private final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

	/** A deployed table never changes, so each is read once. */
	private final Map<String, DmnDecision> byDefinition = new ConcurrentHashMap<>();

	DecisionTables(RepositoryService repository, AsSystem asSystem) {
		this.repository = repository;
		this.asSystem = asSystem;
	}

	@Override
	public ListingRules of(String municipalityId) {
		return this.asSystem.get(() -> new RememberingRules(
				new TableRules(newest(RESULT_BAND, municipalityId), newest(SCHOOL_LISTING, municipalityId))));
	}

	private DecisionTable newest(String key, String municipalityId) {
		var own = definitions(key).tenantIdIn(municipalityId).singleResult();
		var definition = (own != null) ? own : definitions(key).withoutTenantId().singleResult();
		if (definition == null) {
			throw new RuleViolation("Таблица решений «%s» не развёрнута.".formatted(key));
		}
		var decision = this.byDefinition.computeIfAbsent(definition.getId(), id -> read(definition));
		return new DecisionTable(definition.getName(), decision, this.engine);
	}

	private DecisionDefinitionQuery definitions(String key) {
		return this.repository.createDecisionDefinitionQuery().decisionDefinitionKey(key).latestVersion();
	}

	private DmnDecision read(DecisionDefinition definition) {
		try (var table = this.repository.getDecisionModel(definition.getId())) {
			return this.engine.parseDecision(definition.getKey(), table);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
