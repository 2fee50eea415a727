package org.vekha.process.engine;

import java.util.Map;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@VekhaTest
class ExpressionBeansTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private RuntimeService runtime;

	@Test
	void offersDelegatesAndTheBeansThatAnswer() {
		var offered = new ExpressionBeans(this.beans);
		assertThat(offered).containsKeys("versions", "refuseErrand");
		assertThat(offered.get("versions")).isInstanceOf(Versions.class);
		assertThat(offered.keySet()).doesNotContain("dataSource", "identityService", "camundaAccounts");
	}

	@Test
	void keepsModelsAwayFromEverythingElse() {
		this.repository.createDeployment()
			.addModelInstance("curious.bpmn",
					Bpmn.createExecutableProcess("curious")
						.camundaHistoryTimeToLiveString("P1D")
						.startEvent("StartEvent_Curious")
						.serviceTask("Task_Curious")
						.camundaExpression("${identityService.deleteUser('admin')}")
						.endEvent("EndEvent_Curious")
						.done())
			.deploy();
		assertThatExceptionOfType(ProcessEngineException.class)
			.isThrownBy(() -> this.runtime.startProcessInstanceByKey("curious", Map.of(Errands.MUNICIPALITY, "yurga")))
			.withMessageContaining("identityService");
	}

}
