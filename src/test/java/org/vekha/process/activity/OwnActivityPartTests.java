package org.vekha.process.activity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.process.Districts;
import org.vekha.process.Districts.District;
import org.vekha.process.access.Participants;
import org.vekha.process.activity.StartedActivities.StartedActivity;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.Roadmaps;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A municipality that has changed {@code activity-part} for itself alone.
 */
@VekhaTest
class OwnActivityPartTests {

	private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

	@Autowired
	private StartedActivities started;

	@Autowired
	private Districts districts;

	@Autowired
	private Roadmaps roadmaps;

	@Autowired
	private Participants participants;

	@Autowired
	private RepositoryService repository;

	private Deployment own;

	@AfterEach
	void remove() {
		ClockUtil.reset();
		this.repository.deleteDeployment(this.own.getId(), true);
	}

	@Test
	void worksByItsOwnVersionWhileTheOthersKeepTheCommonOne() throws IOException {
		var district = district();
		deployFor(district);
		var here = this.started.start(district);
		var elsewhere = this.started.start(district());
		assertThat(definition(here).getTenantId()).isEqualTo(district.id());
		assertThat(definition(elsewhere).getTenantId()).isNull();
		assertThat(this.started.children(here)).singleElement()
			.satisfies(child -> assertThat(child.getBusinessKey())
				.isEqualTo("Район %s · 2026/2027 · п. 1 Мероприятие 1".formatted(district.id())));
		this.started.goTo(here, DAY);
		this.started.goTo(elsewhere, DAY);
		assertThat(task(here).getName()).isEqualTo("Сообщить о сделанном — п. 1 Мероприятие 1");
		assertThat(task(elsewhere).getName()).isEqualTo("Отчитаться об исполнении — п. 1 Мероприятие 1");
		this.started.complete(here, district.user(Role.METHODIST), "Task_ReportActivity", StartedActivities.done(DAY));
		assertThat(this.roadmaps.activity(here.activityId()).state()).isEqualTo(ActivityState.DONE);
		assertThat(this.roadmaps.activity(elsewhere.activityId()).state()).isEqualTo(ActivityState.IN_PROGRESS);
	}

	private District district() {
		return this.districts.open(1, Districts.row("1", DAY, DAY.plusWeeks(3), Body.METHODICAL_CENTRE));
	}

	private void deployFor(District district) throws IOException {
		var common = new ClassPathResource("processes/activity-part.bpmn").getContentAsString(StandardCharsets.UTF_8);
		this.own = this.repository.createDeployment()
			.tenantId(district.id())
			.addString("activity-part.bpmn", common.replace("Отчитаться об исполнении", "Сообщить о сделанном"))
			.deploy();
	}

	private ProcessDefinition definition(StartedActivity activity) {
		return this.repository.getProcessDefinition(this.started.children(activity).get(0).getProcessDefinitionId());
	}

	private Task task(StartedActivity activity) {
		return this.participants.tasks(activity.district().user(Role.METHODIST), "Task_ReportActivity", "п. 1").get(0);
	}

}
