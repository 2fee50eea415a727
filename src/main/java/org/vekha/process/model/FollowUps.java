package org.vekha.process.model;

import java.util.UUID;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;

import org.springframework.stereotype.Component;

/**
 * Starts processes that go on beside a year and may outlive it: called by the year, they
 * would hold it up.
 */
@Component
public class FollowUps {

	private final RuntimeService runtime;

	private final RepositoryService repository;

	FollowUps(RuntimeService runtime, RepositoryService repository) {
		this.runtime = runtime;
		this.repository = repository;
	}

	/**
	 * Starts the municipality's own version of a process, if there is one, otherwise the
	 * common one; does nothing if it runs for that id already.
	 * @param idName the name under which the process carries the id
	 */
	public void start(String processKey, String tenantId, String businessKey, String idName, UUID id) {
		var running = this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(processKey)
			.variableValueEquals(idName, id.toString())
			.count();
		if (running > 0) {
			return;
		}
		var own = definitions(processKey).tenantIdIn(tenantId).singleResult();
		var definition = (own != null) ? own : definitions(processKey).withoutTenantId().singleResult();
		this.runtime.createProcessInstanceById(definition.getId())
			.businessKey(businessKey)
			.setVariable(idName, id.toString())
			.execute();
	}

	private ProcessDefinitionQuery definitions(String processKey) {
		return this.repository.createProcessDefinitionQuery().processDefinitionKey(processKey).latestVersion();
	}

}
