package org.vekha.process.access;

import java.util.Date;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Accounts;
import org.vekha.access.Role;
import org.vekha.process.engine.Errands;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@VekhaTest
class TaskFiltersTests {

	private static final String PASSWORD = "a-long-password";

	@Autowired
	private Accounts accounts;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private TaskService tasks;

	@Autowired
	private HistoryService history;

	@Autowired
	private FilterService filters;

	@LocalServerPort
	private int port;

	private ProcessInstance errand;

	@BeforeEach
	void giveErrand() {
		Errands.deploy(this.repository);
		this.accounts.registerMunicipality("filters", "Фильтры");
		for (var role : List.of(Role.METHODIST, Role.COORDINATOR)) {
			this.accounts.registerUser(user(role), role.title(), PASSWORD);
			this.accounts.join(user(role), role);
			this.accounts.admit(user(role), "filters");
		}
		this.errand = this.runtime.startProcessInstanceByKey("errand",
				Map.of("group", Role.METHODIST.group(), Errands.MUNICIPALITY, "filters"));
	}

	@AfterEach
	void takeBack() {
		this.runtime.deleteProcessInstanceIfExists(this.errand.getId(), "test", true, true, true, false);
		this.history.deleteHistoricProcessInstanceIfExists(this.errand.getId());
	}

	@Test
	void areThoseOfTheRole() {
		assertThat(program(Role.METHODIST).get("/engine-rest/filter").body())
			.contains("Мои задачи", "Задачи моих групп", "Просрочено", "Срок на этой неделе")
			.doesNotContain("Все задачи муниципалитета");
		assertThat(program(Role.COORDINATOR).get("/engine-rest/filter").body()).contains("Все задачи муниципалитета");
	}

	@Test
	void findWhatWaitsForMyGroupUntilSomebodyTakesIt() {
		assertThat(list(Role.METHODIST, "Задачи моих групп")).contains(task());
		assertThat(list(Role.METHODIST, "Мои задачи")).contains(task());
		this.tasks.claim(task(), user(Role.COORDINATOR));
		assertThat(list(Role.METHODIST, "Задачи моих групп")).isEqualTo("[]");
		assertThat(list(Role.METHODIST, "Мои задачи")).isEqualTo("[]");
	}

	@Test
	void findWhatIHaveTaken() {
		this.tasks.claim(task(), user(Role.METHODIST));
		assertThat(list(Role.METHODIST, "Задачи моих групп")).isEqualTo("[]");
		assertThat(list(Role.METHODIST, "Мои задачи")).contains(task());
		assertThat(list(Role.COORDINATOR, "Все задачи муниципалитета")).contains(task());
	}

	@Test
	void findWhatIsDueThisWeekAndWhatIsLate() {
		var due = this.tasks.createTaskQuery().taskId(task()).singleResult();
		assertThat(list(Role.METHODIST, "Просрочено")).isEqualTo("[]");
		due.setDueDate(new Date(System.currentTimeMillis() - 1000));
		this.tasks.saveTask(due);
		assertThat(list(Role.METHODIST, "Просрочено")).contains(task());
		assertThat(list(Role.METHODIST, "Срок на этой неделе")).contains(task());
	}

	@Test
	void areMadeByNobodyElse() {
		var filter = "{\"name\":\"x\",\"resourceType\":\"Task\",\"query\":{}}";
		assertThat(program(Role.COORDINATOR).post("/engine-rest/filter/create", filter).statusCode()).isEqualTo(403);
	}

	private String list(Role role, String name) {
		var filter = this.filters.createTaskFilterQuery().filterName(name).singleResult().getId();
		return program(role).get("/engine-rest/filter/%s/list".formatted(filter)).body();
	}

	private Browser program(Role role) {
		return Browser.at(this.port).as(user(role), PASSWORD);
	}

	private String user(Role role) {
		return "filters." + role.group();
	}

	private String task() {
		return this.tasks.createTaskQuery().processInstanceId(this.errand.getId()).singleResult().getId();
	}

}
