package org.vekha.process.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Accounts;
import org.vekha.access.Role;
import org.vekha.change.AppointedRole;
import org.vekha.change.ChangeState;
import org.vekha.change.PersonChange;
import org.vekha.change.PersonChanges;
import org.vekha.process.CoversModel;
import org.vekha.process.Districts;
import org.vekha.process.access.Participants;
import org.vekha.process.change.ChangingYears.ChangingYear;
import org.vekha.shared.RuleViolation;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@VekhaTest
@CoversModel(PeopleChangeProcess.KEY)
class PeopleChangeProcessTests {

	@Autowired
	private ChangingYears years;

	@Autowired
	private PersonChanges people;

	@Autowired
	private Accounts accounts;

	@Autowired
	private AuthorizationService authorizations;

	@Autowired
	private Participants participants;

	@Autowired
	private TestRestTemplate rest;

	private ChangingYear year;

	private String former;

	private String successor;

	@BeforeEach
	void begin() {
		this.year = this.years.begin();
		this.former = this.year.district().user(Role.CURATOR);
		this.successor = add("curator2", Role.CURATOR);
	}

	@Test
	void handsTheTasksOfOneSchoolOverAndLeavesTheFormerNothingOfThem() {
		var task = this.year.task("Task_ConductInterview", 1);
		assertThat(get(this.former, task)).isEqualTo(HttpStatus.OK);
		var instance = replace("CURATOR", this.former, this.successor,
				Map.of("supports", List.of(this.year.support(1).id().toString())));
		assertThat(instance).isEnded().hasPassed("EndEvent_PersonReplaced").hasNotPassed("EndEvent_NobodyReplaced");
		assertThat(this.year.support(1).curator()).isEqualTo(this.successor);
		assertThat(this.year.support(2).curator()).isEqualTo(this.former);
		assertThat(this.year.task("Task_ConductInterview", 1).getAssignee()).isEqualTo(this.successor);
		assertThat(this.year.task("Task_ConductInterview", 2).getAssignee()).isEqualTo(this.former);
		assertThat(get(this.former, task).value()).isIn(403, 404);
		assertThat(get(this.successor, task)).isEqualTo(HttpStatus.OK);
		assertThat(
				this.authorizations.createAuthorizationQuery().resourceId(task.getId()).userIdIn(this.former).count())
			.isZero();
		assertThat(this.people.history(this.year.support(1).id())).singleElement().satisfies(change -> {
			assertThat(change.former()).isEqualTo(this.former);
			assertThat(change.state()).isEqualTo(PersonChange.State.HANDED_OVER);
		});
		assertThat(this.year.lastChange().state()).isEqualTo(ChangeState.DONE);
		this.year.staff().on(ChangingYears.OPENING, "Task_ConductInterview", "Task_FillSelfAssessment");
		assertThat(this.year.task("Task_AgreeRiskProfile", 1).getAssignee()).isEqualTo(this.successor);
	}

	@Test
	void handsAllSchoolsOverOnTheDayThatIsNamedAndInSeveralTransactions() {
		this.year = this.years.begin(51);
		this.former = this.year.district().user(Role.CURATOR);
		this.successor = add("curator2", Role.CURATOR);
		var day = ChangingYears.OPENING.plusDays(7);
		var instance = replace("CURATOR", this.former, this.successor, Map.of("since", day.toString()));
		assertThat(instance).isWaitingAt("TimerEvent_ReplacementDay");
		assertThat(this.year.support(51).curator()).isEqualTo(this.former);
		this.year.goTo(day);
		assertThat(instance).isEnded();
		assertThat(this.people.of(this.year.district().id(), AppointedRole.CURATOR, this.former)).isEmpty();
		assertThat(this.year.tasks("Task_ConductInterview")).hasSize(51)
			.allSatisfy(task -> assertThat(task.getAssignee()).isEqualTo(this.successor));
	}

	@Test
	void letsAnotherExpertReviewWhatIsStillToBeReviewed() {
		var expert = this.year.district().user(Role.EXPERT);
		var other = add("expert3", Role.EXPERT);
		this.year.staff()
			.on(ChangingYears.OPENING, "Task_ConductInterview", "Task_FillSelfAssessment", "Task_AgreeRiskProfile",
					"Task_DraftProgramme");
		var former = this.participants.tasks(expert, "Task_ReviewProgramme", "");
		assertThat(former).isNotEmpty();
		replace("EXPERT", expert, other, Map.of());
		assertThat(this.year.tasks("Task_ReviewProgramme")).extracting(Task::getAssignee)
			.contains(other)
			.doesNotContain(expert);
		assertThat(get(expert, former.get(0)).value()).isIn(403, 404);
		assertThat(this.participants.tasks(other, "Task_ReviewProgramme", "expert3")).hasSameSizeAs(former);
		this.year.staff().on(ChangingYears.OPENING, "Task_ReviewProgramme");
		assertThat(this.year.tasks("Task_AgreeProgramme")).hasSize(2);
	}

	@Test
	void changesNothingWhenItIsTakenBack() {
		var instance = this.year.start(PeopleChangeProcess.KEY);
		this.year.complete(instance, Map.of("decision", "cancel"));
		assertThat(instance).isEnded().hasPassed("EndEvent_NobodyReplaced").hasNotPassed("Task_HandOver");
		assertThat(this.year.support(1).curator()).isEqualTo(this.former);
	}

	@Test
	void refusesWhoCannotTakeOver() {
		refused("не входит в группу", "CURATOR", this.former, this.year.district().user(Role.HEAD));
		refused("совпадает с прежним", "CURATOR", this.former, this.former);
		refused("не тот, кого вы заменяете", "CURATOR", this.successor, this.former);
		var expert = this.year.district().user(Role.EXPERT);
		refused("уже оценивает", "EXPERT", expert, this.year.district().expert2());
		var teacher = add("teacher", Role.EXPERT);
		this.accounts.join(teacher, "school-" + this.year.district().school(1));
		refused("работает в ней", "EXPERT", expert, teacher);
		assertThat(this.year.support(1).experts()).contains(expert);
	}

	private void refused(String why, String role, String former, String successor) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> replace(role, former, successor, Map.of()))
			.withMessageContaining(why);
	}

	private ProcessInstance replace(String role, String former, String successor, Map<String, Object> other) {
		var instance = this.year.start(PeopleChangeProcess.KEY);
		var form = new HashMap<String, Object>(Map.of("decision", "replace", "role", role, "former", former,
				"successor", successor, "since", ChangingYears.OPENING.toString(), "reason", "Увольнение"));
		form.putAll(other);
		this.year.complete(instance, form);
		return instance;
	}

	private HttpStatusCode get(String user, Task task) {
		return this.rest.withBasicAuth(user, Districts.PASSWORD)
			.getForEntity("/engine-rest/task/" + task.getId(), String.class)
			.getStatusCode();
	}

	private String add(String name, Role role) {
		var login = "%s.%s".formatted(name, this.year.district().id());
		this.accounts.registerUser(login, name, Districts.PASSWORD);
		this.accounts.join(login, role);
		this.accounts.admit(login, this.year.district().id());
		return login;
	}

}
