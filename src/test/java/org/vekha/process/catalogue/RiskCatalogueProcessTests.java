package org.vekha.process.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.process.CoversModel;
import org.vekha.process.Districts;
import org.vekha.process.Districts.District;
import org.vekha.process.Jobs;
import org.vekha.process.access.Participants;
import org.vekha.process.form.OpenForms;
import org.vekha.risk.RiskCatalogue;
import org.vekha.risk.RiskFactor;
import org.vekha.shared.RuleViolation;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@VekhaTest
@CoversModel("risk-catalogue")
class RiskCatalogueProcessTests {

	@Autowired
	private Districts districts;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private TaskService tasks;

	@Autowired
	private Participants participants;

	@Autowired
	private OpenForms forms;

	@Autowired
	private RiskCatalogue catalogue;

	@Autowired
	private Jobs jobs;

	private District district;

	private ProcessInstance instance;

	@BeforeEach
	void start(@Autowired ProcessEngine engine) {
		BpmnAwareTests.init(engine);
		Jobs.setClock(LocalDate.of(2026, 9, 1));
		this.district = this.districts.open(1);
		this.instance = this.participants.as(this.district.user(Role.COORDINATOR),
				() -> this.runtime.startProcessInstanceByKey(RiskCatalogueProcess.KEY));
	}

	@Test
	void changesTitlesAndOrderAddsAndWithdraws() {
		var rows = shown();
		rows.get(0).put("title", "Мало техники");
		rows.get(0).put("place", 99);
		rows.remove(1);
		rows.add(new HashMap<>(Map.of("number", "4.1", "group", "Местные", "title", "Далеко до центра")));
		complete(rows);
		assertThat(this.instance).isEnded().hasPassed("Task_RecordRiskCatalogue", "EndEvent_CatalogueRecorded");
		var changed = this.catalogue.of(this.district.id());
		assertThat(changed).hasSize(15).extracting(RiskFactor::number).startsWith("1.3", "1.4").endsWith("1.1", "4.1");
		assertThat(changed.get(13).title()).isEqualTo("Мало техники");
	}

	@Test
	void refusesAFactorTwiceAndAnEmptyCatalogue() {
		var rows = shown();
		rows.add(new HashMap<>(Map.of("number", "1.1", "group", "Местные", "title", "Ещё раз")));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> complete(rows))
			.withMessage("Фактор риска 1.1 указан дважды.");
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> complete(List.of()))
			.withMessageContaining("нет ни одной строки");
		assertThat(this.instance).isWaitingAt("Task_EditRiskCatalogue");
		assertThat(this.catalogue.of(this.district.id())).hasSize(15).isEqualTo(this.catalogue.of("another"));
	}

	private List<Map<String, Object>> shown() {
		var rows = new ArrayList<Map<String, Object>>();
		this.forms.of(task()).table("factors").forEach(row -> rows.add(new HashMap<>(row)));
		return rows;
	}

	private Task task() {
		return this.tasks.createTaskQuery().processInstanceId(this.instance.getId()).singleResult();
	}

	private void complete(List<Map<String, Object>> rows) {
		this.participants.complete(this.district.user(Role.COORDINATOR), task(), Map.of("factors", rows));
		this.jobs.fireDue(this.district.id());
	}

}
