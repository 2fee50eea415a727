package org.vekha.process.activity;

import java.time.LocalDate;
import java.util.Map;

import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.process.CoversModel;
import org.vekha.process.Jobs;
import org.vekha.process.access.Participants;
import org.vekha.process.activity.StartedParts.StartedPart;
import org.vekha.process.model.Ids;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.ActivityPart;
import org.vekha.roadmap.ActivityParts;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.Evidence;
import org.vekha.roadmap.Roadmaps;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@VekhaTest
@CoversModel(ActivityPartProcess.KEY)
class ActivityPartProcessTests {

	@Autowired
	private StartedParts started;

	@Autowired
	private Roadmaps roadmaps;

	@Autowired
	private ActivityParts parts;

	@Autowired
	private Jobs jobs;

	@Autowired
	private Participants participants;

	@Autowired
	private ManagementService management;

	private StartedPart it;

	@Test
	void opensOnItsFirstDayAndNotBefore() {
		this.it = this.started.plan(Body.METHODICAL_CENTRE);
		this.jobs.goTo(StartedParts.FIRST_DAY.minusDays(1), this.it.district().id());
		assertThat(this.it.instance()).isWaitingAt("TimerEvent_PartOpens").hasNotPassed("Task_OpenPart");
		assertStates(ActivityState.NOT_DUE);
		var timer = this.management.createJobQuery().processInstanceId(this.it.instance().getId()).singleResult();
		assertThat(timer.getDuedate().toInstant()).isEqualTo("2026-10-04T17:00:00Z");
		this.jobs.goTo(StartedParts.FIRST_DAY, this.it.district().id());
		assertThat(this.it.instance()).isWaitingAt("Task_ReportActivity");
		assertStates(ActivityState.IN_PROGRESS);
	}

	@Test
	void asksTheGroupThatLeadsUntilTheEndOfTheLastDayThere() {
		this.it = this.started.open(Body.METHODICAL_CENTRE);
		var methodist = this.it.district().user(Role.METHODIST);
		var task = this.participants.tasks(methodist, "Task_ReportActivity", "п. 1").get(0);
		assertThat(task).hasCandidateGroup("methodist");
		assertThat(task.getName()).isEqualTo("Отчитаться об исполнении — п. 1 Мероприятие 1");
		assertThat(task.getDueDate().toInstant()).isEqualTo("2026-10-30T16:59:59Z");
	}

	@Test
	void takesTheDepartmentsOwnServiceAtItsWord() {
		this.it = this.started.open(Body.METHODICAL_CENTRE);
		this.started.report(this.it, Role.METHODIST, StartedParts.done());
		assertThat(this.it.instance()).isEnded()
			.hasPassed("Task_RecordActivityReport", "EndEvent_PartReported")
			.hasNotPassed("Task_AcceptActivity", "EndEvent_PartAccepted");
		assertStates(ActivityState.DONE);
		assertThat(activity().doneOn()).isEqualTo(StartedParts.FIRST_DAY);
		assertThat(part().reportedBy()).isEqualTo(this.it.district().user(Role.METHODIST));
		assertThat(part().reportedOn()).isEqualTo(StartedParts.TODAY);
		assertThat(part().report().orElseThrow().evidence())
			.isEqualTo(Evidence.document("15", LocalDate.of(2026, 10, 6)));
	}

	@Test
	void letsTheCoordinatorAcceptWhatOthersDid() {
		this.it = this.started.open(Body.WORKING_GROUP);
		this.started.report(this.it, Role.WORKING_GROUP, StartedParts.done());
		assertThat(this.it.instance()).isWaitingAt("Task_AcceptActivity").hasNotPassed("EndEvent_PartReported");
		assertStates(ActivityState.IN_REVIEW);
		this.started.decide(this.it, Map.of("decision", "accept"));
		assertThat(this.it.instance()).isEnded().hasPassed("EndEvent_PartAccepted");
		assertStates(ActivityState.DONE);
	}

	@Test
	void goesBackWithTheCoordinatorsRemarkUntilItIsAccepted() {
		this.it = this.started.open(Body.WORKING_GROUP);
		this.started.report(this.it, Role.WORKING_GROUP, StartedParts.doneBut("outcome", "PARTLY"));
		this.started.decide(this.it, Map.of("decision", "return", "remark", "Приложите список участников."));
		assertThat(this.it.instance()).isWaitingAt("Task_ReportActivity").hasNotPassed("EndEvent_PartAccepted");
		assertStates(ActivityState.RETURNED);
		assertThat(part().remark()).isEqualTo("Приложите список участников.");
		this.started.report(this.it, Role.WORKING_GROUP, StartedParts.done());
		assertThat(this.it.instance()).isWaitingAt("Task_AcceptActivity");
		assertStates(ActivityState.IN_REVIEW);
		this.started.decide(this.it, Map.of("decision", "accept"));
		assertThat(this.it.instance()).isEnded();
		assertStates(ActivityState.DONE);
		assertThat(part().remark()).isNull();
	}

	@Test
	void keepsThatOnlyAPartWasDone() {
		this.it = this.started.open(Body.EDUCATION_DEPARTMENT);
		this.started.report(this.it, Role.COORDINATOR, StartedParts.doneBut("outcome", "PARTLY"));
		assertThat(this.it.instance()).isEnded().hasNotPassed("Task_AcceptActivity");
		assertStates(ActivityState.PARTLY_DONE);
	}

	@Test
	void asksForNoEvidenceOfWhatWasNotDone() {
		this.it = this.started.open(Body.PSYCHOLOGICAL_SERVICE);
		this.started.report(this.it, Role.PSYCHOLOGIST,
				Map.of("outcome", "NOT_DONE", "description", "Специалист болел."));
		assertThat(this.it.instance()).isEnded();
		assertStates(ActivityState.NOT_DONE);
		assertThat(activity().doneOn()).isNull();
	}

	@Test
	void leavesNothingOfTheFormInTheInstance() {
		this.it = this.started.open(Body.METHODICAL_ASSOCIATION);
		this.started.report(this.it, Role.METHODICAL_ASSOCIATION, StartedParts.done());
		assertThat(this.it.instance()).variables().containsOnlyKeys(Ids.PART, "acceptanceNeeded");
	}

	/** Of the part, and of the activity that has no other. */
	private void assertStates(ActivityState state) {
		assertThat(part().state()).isEqualTo(state);
		assertThat(activity().state()).isEqualTo(state);
	}

	private ActivityPart part() {
		return this.parts.get(this.it.partId());
	}

	private Activity activity() {
		return this.roadmaps.activity(this.it.activityId());
	}

}
