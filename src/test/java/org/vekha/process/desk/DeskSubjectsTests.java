package org.vekha.process.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.cycle.Assignee;
import org.vekha.assignment.Assignments;
import org.vekha.cycle.GivenAssignment;
import org.vekha.process.Jobs;
import org.vekha.process.assignment.AssignmentProcess;
import org.vekha.process.change.ChangingYears;
import org.vekha.process.change.ChangingYears.ChangingYear;
import org.vekha.process.change.SchoolPauseProcess;
import org.vekha.roadmap.Body;
import org.vekha.school.Schools;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The desk knows about which school a task is, whatever it carries out.
 */
@VekhaTest
class DeskSubjectsTests {

	@Autowired
	private ChangingYears years;

	@Autowired
	private Assignments assignments;

	@Autowired
	private AssignmentProcess process;

	@Autowired
	private Schools schools;

	@Autowired
	private Jobs jobs;

	@LocalServerPort
	private int port;

	@AfterEach
	void resetClock() {
		ClockUtil.reset();
	}

	@Test
	void findsThePauseOfASchoolAndTakesNothingOfItForOverdue() {
		var year = this.years.begin();
		var interviews = List.of(year.task("Task_ConductInterview", 1).getId(),
				year.task("Task_ConductInterview", 2).getId());
		var pause = year.start(SchoolPauseProcess.KEY);
		year.complete(pause, Map.of("decision", "pause", "support", year.support(1).id().toString(), "reason", "Ремонт",
				"plannedEnd", "2027-08-01"));
		var resume = year.taskOf(pause).getId();

		var coordinator = logIn(year, Role.COORDINATOR);
		assertThat(coordinator.tasks("?show=all&school=" + year.district().school(1))).contains(resume,
				interviews.get(0));
		assertThat(coordinator.tasks("?show=all&school=" + year.district().school(2))).doesNotContain(resume);
		assertThat(logIn(year, Role.CURATOR).tasks("?show=all")).contains(resume);
		assertThat(coordinator.get("/desk?show=all&school=" + year.district().school(1)).body())
			.contains("приостановлено");

		Jobs.setClock(LocalDate.of(2027, 6, 1));
		assertThat(coordinator.tasks("?show=overdue&kind=Task_ConductInterview")).containsExactly(interviews.get(1));
		assertThat(coordinator.get("/desk?show=all&school=" + year.district().school(1)).body())
			.doesNotContain("просрочено, дней");
	}

	@Test
	void findsTheAssignmentToASchoolAndNoSchoolInThatToABody() {
		var year = this.years.begin();
		var school = this.schools.get(year.district().school(1));
		var due = ChangingYears.OPENING.plusDays(10);
		var given = this.assignments.give(year.year().id(),
				List.of(new GivenAssignment("Составить график", Assignee.of(school), due),
						new GivenAssignment("Издать приказ", Assignee.of(Body.METHODICAL_CENTRE), due)));
		given.forEach(id -> this.process.start(id, year.district().id()));
		this.jobs.fireDue(year.district().id());

		var coordinator = logIn(year, Role.COORDINATOR);
		var all = "?show=all&kind=Task_CarryOutAssignment";
		assertThat(coordinator.tasks(all)).hasSize(2);
		assertThat(coordinator.tasks(all + "&school=" + school.id())).hasSize(1);
		assertThat(coordinator.tasks(all + "&school=" + year.district().school(2))).isEmpty();
		assertThat(logIn(year, Role.CURATOR).tasks(all)).as("That of the curator's school").hasSize(1);
	}

	private DeskVisitor logIn(ChangingYear year, Role role) {
		return DeskVisitor.logIn(this.port, year.district().user(role));
	}

}
