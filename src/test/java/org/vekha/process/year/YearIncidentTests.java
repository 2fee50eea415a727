package org.vekha.process.year;

import java.math.BigDecimal;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.dmn.Dmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.assessment.AssessmentResults;
import org.vekha.assessment.Procedure;
import org.vekha.assessment.ProcedureKind;
import org.vekha.cycle.ApprovalMode;
import org.vekha.identification.Identifications;
import org.vekha.process.Districts;
import org.vekha.process.Jobs;
import org.vekha.process.year.SmallYears.SmallYear;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/**
 * What happens when the work of the system itself fails: here an administrator has given
 * a municipality a table of bands with a word in it that is none.
 */
@VekhaTest
class YearIncidentTests {

	@Autowired
	private SmallYears smallYears;

	@Autowired
	private AssessmentResults results;

	@Autowired
	private Identifications identifications;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private ManagementService management;

	@Autowired
	private Jobs jobs;

	@AfterEach
	void resetClock() {
		ClockUtil.reset();
	}

	@Test
	void goesOnFromAFailureOnceItsCauseIsMended() {
		var small = this.smallYears.prepare();
		recordLowResult(small);
		var faulty = deployBands(small, "\"SEVERE\"", "\"Плохо\"");
		var instance = small.open(ApprovalMode.HEAD);
		tryInVain(small, instance);

		assertThat(this.runtime.createIncidentQuery().processInstanceId(instance.getId()).list()).singleElement()
			.satisfies(incident -> {
				assertThat(incident.getActivityId()).isEqualTo("Task_IdentifySchools");
				assertThat(incident.getTenantId()).isEqualTo(small.district().id());
				assertThat(incident.getIncidentMessage())
					.isEqualTo("Исправьте таблицу решений «Степень низкого результата»: степени «Плохо» нет.");
			});
		assertThat(this.identifications.of(small.district().id(), Districts.YEAR)).isEmpty();
		assertThat(small.staff().open()).isEmpty();

		this.repository.deleteDeployment(faulty.getId());
		this.management.setJobRetries(failing(instance).getId(), 1);
		this.jobs.goTo(SmallYears.OPENING.plusDays(1), small.district().id());

		assertThat(instance).isWaitingAt("Task_ConfirmSchoolList");
		assertThat(this.runtime.createIncidentQuery().processInstanceId(instance.getId()).count()).isZero();
		assertThat(this.identifications.of(small.district().id(), Districts.YEAR)).isNotEmpty();
	}

	/** As the job executor would, until it gives up. */
	private void tryInVain(SmallYear small, ProcessInstance instance) {
		assertThatThrownBy(() -> this.jobs.fireDue(small.district().id())).isInstanceOf(Exception.class);
		var failing = failing(instance);
		IntStream.range(0, failing.getRetries())
			.forEach(attempt -> assertThatThrownBy(() -> this.management.executeJob(failing.getId()))
				.isInstanceOf(Exception.class));
		assertThat(failing(instance).getRetries()).isZero();
	}

	private Job failing(ProcessInstance instance) {
		return this.management.createJobQuery().processInstanceId(instance.getId()).withException().singleResult();
	}

	private void recordLowResult(SmallYear small) {
		this.results.record(small.district().school(1), new Procedure(ProcedureKind.VPR, "МА", 5),
				Districts.YEAR.previous(), BigDecimal.valueOf(60), BigDecimal.ONE, 40);
	}

	private Deployment deployBands(SmallYear small, String band, String instead) {
		var common = this.repository.createDecisionDefinitionQuery()
			.decisionDefinitionKey("result-band")
			.withoutTenantId()
			.latestVersion()
			.singleResult();
		var table = Dmn.convertToString(this.repository.getDmnModelInstance(common.getId())).replace(band, instead);
		assertThat(table).contains(instead);
		return this.repository.createDeployment()
			.name("Полосы района")
			.tenantId(small.district().id())
			.addString("result-band.dmn", table)
			.deploy();
	}

}
