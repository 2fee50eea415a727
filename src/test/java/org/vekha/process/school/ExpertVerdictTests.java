package org.vekha.process.school;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vekha.VekhaTest;
import org.vekha.cycle.MunicipalYears;
import org.vekha.process.Districts;
import org.vekha.process.Districts.District;
import org.vekha.process.RunningYears;
import org.vekha.process.model.Ids;
import org.vekha.roadmap.Body;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The decision table of the experts' verdict as {@code school-support} asks it.
 */
@VekhaTest
class ExpertVerdictTests {

	@Autowired
	private RepositoryService repository;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private ManagementService management;

	private District district;

	private String supportId;

	private ProcessInstance instance;

	private Deployment own;

	@BeforeEach
	void openASupport(@Autowired Districts districts, @Autowired RunningYears years, @Autowired MunicipalYears all) {
		var day = RunningYears.ORDER_DATE.plusMonths(1);
		this.district = districts.open(1, Districts.row("1", day, day, Body.SCHOOL));
		this.supportId = all.supportIds(years.start(this.district).id()).get(0).toString();
	}

	@AfterEach
	void cleanUp() {
		ClockUtil.reset();
		this.runtime.deleteProcessInstance(this.instance.getId(), "test");
		if (this.own != null) {
			this.repository.deleteDeployment(this.own.getId());
		}
	}

	@ParameterizedTest(name = "{0} % on average, {1} to {2} %, revised {3} times: {4}")
	@CsvSource({ "70, 50, 90, 0, recommend", "69, 50, 88, 0, revise", "70, 49, 88, 0, revise",
			"100, 100, 100, 0, recommend", "70, 50, 90, 2, recommend", "0, 0, 0, 0, revise",
			"69, 49, 89, 0, coordinator", "50, 30, 70, 0, coordinator", "49, 29, 69, 0, revise",
			"60, 49, 70, 0, revise", "50, 0, 100, 1, coordinator", "69, 60, 75, 1, revise",
			"69, 60, 75, 2, coordinator", "69, 60, 75, 3, coordinator" })
	void followsTheScores(int average, int lowest, int highest, int revisions, String verdict) {
		assertThat(verdict(average, lowest, highest, revisions)).isEqualTo(verdict);
	}

	@Test
	void followsTheMunicipalitysOwnTableBeforeTheCommonOne() throws IOException {
		var common = new ClassPathResource("processes/expert-verdict.dmn").getContentAsString(StandardCharsets.UTF_8);
		this.own = this.repository.createDeployment()
			.tenantId(this.district.id())
			.addString("expert-verdict.dmn", common.replace("\"revise\"</text>", "\"coordinator\"</text>"))
			.deploy();
		assertThat(verdict(10, 10, 10, 0)).isEqualTo("coordinator");
	}

	private Object verdict(int average, int lowest, int highest, int revisions) {
		this.instance = this.runtime.startProcessInstanceByKey(SchoolSupportProcess.KEY,
				Map.of(Ids.SUPPORT, this.supportId, "averageScore", average, "lowestScore", lowest, "highestScore",
						highest, "revisions", revisions));
		this.runtime.createProcessInstanceModification(this.instance.getId())
			.cancelAllForActivity("TimerEvent_SupportOpens")
			.startBeforeActivity("Task_DecideVerdict")
			.execute();
		var decide = this.management.createJobQuery().processInstanceId(this.instance.getId()).singleResult();
		this.management.executeJob(decide.getId());
		return this.runtime.getVariable(this.instance.getId(), "verdict");
	}

}
