package org.vekha.process.engine;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.shared.RuleViolation;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@VekhaTest
class InstanceTenantsTests {

	@Autowired
	private RepositoryService repository;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private TaskService tasks;

	@Autowired
	private HistoryService history;

	@Autowired
	private ManagementService management;

	@Autowired
	private IdentityService identities;

	@Autowired
	private JdbcClient database;

	private ProcessInstance instance;

	@BeforeEach
	void deploy() {
		Errands.deploy(this.repository);
	}

	@AfterEach
	void remove() {
		this.identities.clearAuthentication();
		if (this.instance != null) {
			this.runtime.deleteProcessInstanceIfExists(this.instance.getId(), "test", true, true, true, false);
			this.history.deleteHistoricProcessInstanceIfExists(this.instance.getId());
		}
	}

	@Test
	void takesTheOnlyMunicipalityOfTheStarter() {
		this.identities.setAuthentication("starter", List.of("camunda-admin"), List.of("yurga"));
		this.instance = this.runtime.startProcessInstanceByKey("errand");
		assertThat(this.instance.getTenantId()).isEqualTo("yurga");
		this.identities.clearAuthentication();
		assertThat(rowsWithoutTenant()).isEmpty();
	}

	@Test
	void takesTheMunicipalityOfTheRecordAndHandsItOnToEveryRow() {
		this.instance = this.runtime.startProcessInstanceByKey("errands", "Юрга · 2026/2027",
				Map.of("names", List.of("school-a", "school-b"), Errands.MUNICIPALITY, "yurga"));
		runJobs();
		assertThat(this.tasks.createTaskQuery().tenantIdIn("yurga").list()).extracting(Task::getName)
			.containsExactly("Решить — СОШ № 14", "Решить — СОШ № 14");
		var task = this.tasks.createTaskQuery().taskCandidateGroup("school-a").singleResult();
		this.tasks.createComment(task.getId(), task.getProcessInstanceId(), "Готово");
		this.tasks.complete(task.getId(), Map.of("accepted", true));
		assertThat(rowsWithoutTenant()).isEmpty();
	}

	@Test
	void callsTheMunicipalitysOwnVersion() {
		var own = this.repository.createDeployment()
			.tenantId("yurga")
			.addClasspathResource("models/errand.bpmn")
			.deployWithResult()
			.getDeployedProcessDefinitions()
			.get(0);
		this.instance = this.runtime.startProcessInstanceByKey("errands",
				Map.of("names", List.of("school-a"), Errands.MUNICIPALITY, "yurga"));
		runJobs();
		assertThat(this.tasks.createTaskQuery().processDefinitionId(own.getId()).count()).isEqualTo(1);
		this.runtime.deleteProcessInstance(this.instance.getId(), "test");
		this.repository.deleteDeployment(own.getDeploymentId(), true);
	}

	@Test
	void refusesAStarterWithoutAMunicipality() {
		this.identities.setAuthentication("admin", List.of("camunda-admin"), List.of());
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(this::start)
			.withMessageStartingWith("Не удалось определить муниципалитет");
	}

	@Test
	void refusesAStarterWithSeveralMunicipalities() {
		this.identities.setAuthentication("region", List.of("camunda-admin"), List.of("yurga", "gorodets"));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(this::start)
			.withMessageStartingWith("Вы работаете в нескольких муниципалитетах");
	}

	private void start() {
		this.runtime.startProcessInstanceByKey("errand");
	}

	private void runJobs() {
		var query = this.management.createJobQuery().tenantIdIn("yurga").messages();
		for (var jobs = query.list(); !jobs.isEmpty(); jobs = query.list()) {
			jobs.forEach(job -> this.management.executeJob(job.getId()));
		}
	}

	private List<String> rowsWithoutTenant() {
		var tables = this.database.sql("""
				select distinct with_instance.table_name from information_schema.columns with_instance
				join information_schema.columns with_tenant using (table_schema, table_name)
				where with_instance.column_name = 'proc_inst_id_' and with_tenant.column_name = 'tenant_id_'
				and (table_name like 'act_ru_%' or table_name like 'act_hi_%')""").query(String.class).list();
		assertThat(tables).contains("act_ru_task", "act_ru_variable", "act_hi_varinst", "act_hi_comment");
		return tables.stream()
			.filter(table -> this.database
				.sql("select count(*) from %s where proc_inst_id_ is not null and tenant_id_ is null".formatted(table))
				.query(Long.class)
				.single() > 0)
			.toList();
	}

}
