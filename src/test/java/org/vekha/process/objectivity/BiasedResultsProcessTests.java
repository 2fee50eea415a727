package org.vekha.process.objectivity;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.cycle.SchoolSupports;
import org.vekha.cycle.Settlement;
import org.vekha.objectivity.Conclusion;
import org.vekha.objectivity.Objectivity;
import org.vekha.objectivity.ObjectivityState;
import org.vekha.objectivity.ObjectivitySupport;
import org.vekha.process.CoversModel;
import org.vekha.process.Districts;
import org.vekha.process.Jobs;
import org.vekha.process.RunningYears;
import org.vekha.process.form.OpenForms;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Keys;
import org.vekha.process.school.SchoolSupportProcess;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.CycleStep;
import org.vekha.school.Schools;
import org.vekha.school.StatusKind;
import org.vekha.shared.RuleViolation;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@VekhaTest
@CoversModel("biased-results")
class BiasedResultsProcessTests {

	@Autowired
	private ObjectivityTracks tracks;

	@Autowired
	private RunningYears runningYears;

	@Autowired
	private Objectivity objectivity;

	@Autowired
	private SchoolSupports supports;

	@Autowired
	private SchoolSupportProcess schoolSupport;

	@Autowired
	private BiasedResultsProcess process;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private TaskService tasks;

	@Autowired
	private Keys keys;

	@Autowired
	private OpenForms forms;

	@Autowired
	private Jobs jobs;

	@Autowired
	private Schools schools;

	@Test
	void takesASchoolOfTheSecondListFromItsInterviewToItsConclusion() {
		var it = this.tracks.start();
		assertThat(it.instance()).isWaitingAtExactly("Task_DiscussObjectivity");
		it.upToOutcome();
		var outcome = new HashMap<>(ObjectivityTrack.TALK);
		outcome.put("conclusion", "CLEARED");
		it.complete(it.coordinator(), "Task_DiscussOutcome", outcome);
		assertThat(it.instance()).isEnded().hasPassed("EndEvent_Concluded").hasNotPassed("MessageEvent_JointInterview");
		var support = support(it);
		assertThat(support.state()).isEqualTo(ObjectivityState.COMPLETED);
		assertThat(support.conclusion()).isEqualTo(Conclusion.CLEARED);
		assertThat(support.measures()).hasSize(1);
		assertThat(support.seminars()).hasSize(1);
		assertThat(support.recheck().orElseThrow().total()).isEqualTo("18 из 20");
		assertThat(this.schools.withStatus(it.district().id(), Districts.YEAR, StatusKind.BIASED_RESULTS)).isEmpty();
		assertThat(this.runningYears.activity(it.year(), ObjectivityTracks.ROW_OF_RECHECK).state())
			.isEqualTo(ActivityState.DONE);
		assertThat(this.objectivity.due(it.id(), CycleStep.OBJECTIVITY_RECHECK)).isEqualTo("2027-03-31");
	}

	@Test
	void hasOneInterviewWithTwoAgendas() {
		var it = this.tracks.startOnBothLists();
		assertThat(it.instance()).isWaitingAtExactly("MessageEvent_JointInterview");
		var supportId = support(it).supportId().orElseThrow();
		beginSupport(it, supportId);
		assertThat(this.tasks.createTaskQuery().tenantIdIn(it.district().id()).list())
			.extracting(task -> task.getTaskDefinitionKey())
			.containsExactlyInAnyOrder("Task_ConductInterview", "Task_SignContract");
		this.jobs.goTo(ObjectivityTrack.DAY, it.district().id());
		var interview = this.tasks.createTaskQuery()
			.tenantIdIn(it.district().id())
			.taskDefinitionKey("Task_ConductInterview")
			.singleResult();
		assertThat(this.forms.of(interview).text("objectivityAgenda")).contains("Вторая тема");
		var both = new HashMap<>(ObjectivityTrack.TALK);
		both.put("objectivityFindings", "Проверять работы вдвоём");
		it.complete(it.district().user(Role.CURATOR), "Task_ConductInterview", both);
		assertThat(it.instance()).isWaitingAtExactly("Task_DraftObjectivityPlan")
			.hasNotPassed("Task_DiscussObjectivity");
		assertThat(support(it).interview().orElseThrow().findings()).isEqualTo("Проверять работы вдвоём");
		assertThat(this.supports.get(supportId).interview()).isPresent();
	}

	@Test
	void talksToASchoolByItselfWhoseOtherSupportEndsFirst() {
		var it = this.tracks.startOnBothLists();
		var supportId = support(it).supportId().orElseThrow();
		beginSupport(it, supportId);
		this.schoolSupport.leave(supportId, "Письмо № 7");
		this.jobs.fireDue(it.district().id());
		assertThat(it.instance()).isWaitingAtExactly("Task_DiscussObjectivity");
		assertThat(support(it).interview()).isEmpty();
	}

	@Test
	void refusesObserversOfTheSchoolAndNumbersThatCannotBe() {
		var it = this.tracks.start();
		it.discuss();
		it.complete(it.school(), "Task_DraftObjectivityPlan", ObjectivityTrack.plan());
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(
				() -> it.complete(it.coordinator(), "Task_AppointObservers", ObjectivityTrack.observers(it.school())))
			.withMessageContaining("выберите из предложенных");
		it.complete(it.coordinator(), "Task_AppointObservers", ObjectivityTrack.observers(it.observer()));
		it.complete(it.observer(), "Task_EnterObservationAct", ObjectivityTrack.act());
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> it.complete(it.coordinator(), "Task_EnterRecheck", ObjectivityTrack.recheck(21)))
			.withMessageContaining("21 оценок из 20");
		assertThat(it.instance()).isWaitingAt("Task_EnterRecheck", "Task_ReportSeminars");
		assertThat(support(it).recheck()).isEmpty();
	}

	@Test
	void endsWhenTheSignsAreWithdrawn() {
		var it = this.tracks.start();
		this.process.withdraw(it.id(), "Письмо № 9");
		this.jobs.fireDue(it.district().id());
		assertThat(it.instance()).isEnded().hasPassed("EndEvent_SignsWithdrawn");
		assertThat(support(it).state()).isEqualTo(ObjectivityState.WITHDRAWN);
		assertThat(support(it).endReason()).isEqualTo("Письмо № 9");
		assertThat(this.runningYears.activity(it.year(), ObjectivityTracks.ROW_OF_RECHECK).state())
			.isEqualTo(ActivityState.NOT_REQUIRED);
	}

	@Test
	void closesWithItsYear() {
		var it = this.tracks.start();
		this.runningYears.settle(it.year(), Settlement.Decision.CLOSE);
		this.runtime.createMessageCorrelation("YearClosed")
			.tenantId(it.district().id())
			.processInstanceVariableEquals(Ids.OBJECTIVITY, it.id().toString())
			.correlateAll();
		this.jobs.fireDue(it.district().id());
		assertThat(it.instance()).isEnded().hasPassed("EndEvent_ObjectivityClosed");
		assertThat(support(it).state()).isEqualTo(ObjectivityState.CLOSED);
		assertThat(this.runningYears.activity(it.year(), ObjectivityTracks.ROW_OF_RECHECK).state())
			.isEqualTo(ActivityState.NOT_DONE);
	}

	private ObjectivitySupport support(ObjectivityTrack track) {
		return this.objectivity.get(track.id());
	}

	private void beginSupport(ObjectivityTrack track, UUID supportId) {
		var id = supportId.toString();
		this.runtime.startProcessInstanceByKey(SchoolSupportProcess.KEY, this.keys.of(Ids.SUPPORT, supportId),
				Map.of(Ids.SUPPORT, id));
		this.jobs.fireDue(track.district().id());
	}

}
