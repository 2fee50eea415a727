package org.vekha.process.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.assignment.Assignment;
import org.vekha.assignment.AssignmentState;
import org.vekha.assignment.Assignments;
import org.vekha.cycle.Assignee;
import org.vekha.cycle.GivenAssignment;
import org.vekha.process.CoversModel;
import org.vekha.process.Districts;
import org.vekha.process.Districts.District;
import org.vekha.process.Jobs;
import org.vekha.process.RunningYears;
import org.vekha.process.access.Participants;
import org.vekha.process.model.Ids;
import org.vekha.roadmap.Body;
import org.vekha.school.Schools;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

@VekhaTest
@CoversModel(AssignmentProcess.KEY)
class AssignmentProcessTests {

	private static final LocalDate DUE = LocalDate.of(2026, 10, 30);

	@Autowired
	private Districts districts;

	@Autowired
	private RunningYears years;

	@Autowired
	private Assignments assignments;

	@Autowired
	private AssignmentProcess process;

	@Autowired
	private Schools schools;

	@Autowired
	private Participants participants;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private IdentityService identities;

	@Autowired
	private Jobs jobs;

	private District district;

	private UUID id;

	private ProcessInstance instance;

	@Test
	void isCarriedOutByASchoolAndAcceptedByTheCoordinator() {
		start(district -> Assignee.of(this.schools.get(district.school(1))));
		assertThat(this.instance.getTenantId()).isEqualTo(this.district.id());
		assertThat(task(this.instance)).hasCandidateGroup("school-" + this.district.school(1)).isNotAssigned();
		assertThat(task(this.instance).getDueDate().toInstant()).isEqualTo("2026-10-30T16:59:59Z");
		carryOut(this.district.schoolUser(1), "График составлен");
		assertThat(this.instance).isWaitingAt("Task_AcceptAssignment");
		assertThat(assignment().state()).isEqualTo(AssignmentState.REPORTED);
		accept(Map.of("decision", "accept"));
		assertThat(this.instance).isEnded().hasPassed("EndEvent_AssignmentAccepted");
		assertThat(assignment().state()).isEqualTo(AssignmentState.DONE);
		assertThat(assignment().endedOn()).isEqualTo(RunningYears.ORDER_DATE);
		assertThat(this.assignments.open(this.district.id())).isEmpty();
	}

	@Test
	void goesBackToOnePersonWithARemark() {
		start(district -> Assignee.person(district.user(Role.CURATOR), "Куратор"));
		assertThat(task(this.instance)).isAssignedTo(this.district.user(Role.CURATOR));
		carryOut(this.district.user(Role.CURATOR), "Почти готово");
		accept(Map.of("decision", "return", "remark", "Нет дат"));
		assertThat(this.instance).isWaitingAt("Task_CarryOutAssignment").hasNotPassed("EndEvent_AssignmentAccepted");
		assertThat(assignment().state()).isEqualTo(AssignmentState.RETURNED);
		assertThat(assignment().remark()).contains("Нет дат");
		carryOut(this.district.user(Role.CURATOR), "Даты есть");
		accept(Map.of("decision", "accept"));
		assertThat(this.instance).isEnded();
		assertThat(assignment().report()).contains("Даты есть");
	}

	@Test
	void isOverWithTheWordOfTheCoordinatorWhoHasSeenIt() {
		start(district -> Assignee.of(Body.EDUCATION_DEPARTMENT));
		carryOut(this.district.user(Role.COORDINATOR), "Приказ издан");
		assertThat(this.instance).isEnded()
			.hasPassed("EndEvent_AssignmentReported")
			.hasNotPassed("Task_AcceptAssignment");
		assertThat(assignment().state()).isEqualTo(AssignmentState.DONE);
	}

	private void start(Function<District, Assignee> assignee) {
		this.district = this.districts.open(1, Districts.row("1.", DUE, DUE.plusDays(10), Body.METHODICAL_CENTRE));
		var year = this.years.start(this.district);
		this.id = this.assignments
			.give(year.id(), List.of(new GivenAssignment("Составить график", assignee.apply(this.district), DUE)))
			.get(0);
		// As the job executor does: in the name of the municipality, but of no user
		this.identities.setAuthentication(null, List.of(), List.of(this.district.id()));
		this.process.start(this.id, this.district.id());
		this.identities.clearAuthentication();
		this.jobs.fireDue(this.district.id());
		this.instance = this.runtime.createProcessInstanceQuery()
			.variableValueEquals(Ids.ASSIGNMENT, this.id.toString())
			.singleResult();
	}

	private void carryOut(String user, String report) {
		complete(user, "Task_CarryOutAssignment", Map.of("report", report));
	}

	private void accept(Map<String, Object> form) {
		complete(this.district.user(Role.COORDINATOR), "Task_AcceptAssignment", form);
	}

	private void complete(String user, String task, Map<String, Object> form) {
		this.participants.complete(user, task, "поручение", form);
		this.jobs.fireDue(this.district.id());
	}

	private Assignment assignment() {
		return this.assignments.get(this.id);
	}

}
