package org.vekha.process.access;

import java.util.Map;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Accounts;
import org.vekha.access.Role;
import org.vekha.process.engine.Errands;
import org.vekha.shared.RuleViolation;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@VekhaTest
class IncidentTests {

	private static final String PASSWORD = "a-long-password";

	@Autowired
	private Accounts accounts;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private ManagementService management;

	@Autowired
	private HistoryService history;

	@LocalServerPort
	private int port;

	private ProcessInstance instance;

	@BeforeEach
	void fail() {
		this.repository.createDeployment()
			.addModelInstance("failing.bpmn",
					Bpmn.createExecutableProcess("failing")
						.name("Сбой")
						.camundaHistoryTimeToLiveString("P1D")
						.startEvent("StartEvent_Failing")
						.serviceTask("Task_Fail")
						.camundaDelegateExpression("${refuseErrand}")
						.camundaAsyncBefore()
						.endEvent("EndEvent_Repaired")
						.done())
			.deploy();
		this.accounts.registerMunicipality("failing", "Сбои");
		for (var role : new Role[] { Role.COORDINATOR, Role.REGION, Role.CURATOR }) {
			this.accounts.registerUser("failing." + role.group(), role.title(), PASSWORD);
			this.accounts.join("failing." + role.group(), role);
			this.accounts.admit("failing." + role.group(), "failing");
		}
		this.instance = this.runtime.startProcessInstanceByKey("failing", Map.of(Errands.MUNICIPALITY, "failing"));
		for (int attempt = 0; attempt < 3; attempt++) {
			assertThatExceptionOfType(RuleViolation.class).isThrownBy(this::work);
		}
	}

	@AfterEach
	void remove() {
		this.runtime.deleteProcessInstanceIfExists(this.instance.getId(), "test", true, true, true, false);
		this.history.deleteHistoricProcessInstanceIfExists(this.instance.getId());
	}

	@Test
	void showsTheCoordinatorTheCauseAndGoesOnAfterARetry() {
		assertThat(program(Role.COORDINATOR).get("/engine-rest/incident").body()).contains(Errands.REFUSAL,
				"\"tenantId\":\"failing\"");
		this.runtime.setVariable(this.instance.getId(), "accepted", true);
		assertThat(retry(Role.COORDINATOR)).isEqualTo(204);
		work();
		assertThat(this.runtime.createProcessInstanceQuery().processInstanceId(this.instance.getId()).count()).isZero();
	}

	@Test
	void letsNobodyElseRetry() {
		assertThat(retry(Role.REGION)).isEqualTo(403);
		assertThat(retry(Role.CURATOR)).isEqualTo(403);
		assertThat(program(Role.REGION).get("/engine-rest/incident").body()).contains(Errands.REFUSAL);
		assertThat(program(Role.CURATOR).get("/engine-rest/incident").body()).isEqualTo("[]");
	}

	private void work() {
		this.management.executeJob(job().getId());
	}

	private int retry(Role role) {
		return program(role).put("/engine-rest/job/%s/retries".formatted(job().getId()), "{\"retries\":1}")
			.statusCode();
	}

	private Job job() {
		return this.management.createJobQuery().processInstanceId(this.instance.getId()).singleResult();
	}

	private Browser program(Role role) {
		return Browser.at(this.port).as("failing." + role.group(), PASSWORD);
	}

}
