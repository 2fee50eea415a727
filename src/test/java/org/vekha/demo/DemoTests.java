package org.vekha.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vekha.VekhaTest;
import org.vekha.access.Accounts;
import org.vekha.access.Person;
import org.vekha.access.Role;
import org.vekha.assessment.AssessmentResults;
import org.vekha.cycle.MunicipalYears;
import org.vekha.cycle.YearState;
import org.vekha.indicator.IndicatorLine;
import org.vekha.indicator.Indicators;
import org.vekha.municipality.Municipalities;
import org.vekha.process.Jobs;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.RoadmapState;
import org.vekha.roadmap.Roadmaps;
import org.vekha.school.School;
import org.vekha.school.Schools;
import org.vekha.school.StatusKind;
import org.vekha.shared.SchoolYear;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

@VekhaTest
@ActiveProfiles({ "test", "demo" })
class DemoTests {

	private static final SchoolYear PRINTED = SchoolYear.of("2020/2021");

	private static final List<DemoPerson> PEOPLE = DemoMunicipality.all()
		.stream()
		.flatMap(demo -> demo.people().stream())
		.toList();

	@Autowired
	private Demo demo;

	@Autowired
	private Clock clock;

	@Autowired
	private Municipalities municipalities;

	@Autowired
	private Schools schools;

	@Autowired
	private AssessmentResults results;

	@Autowired
	private Roadmaps roadmaps;

	@Autowired
	private Indicators indicators;

	@Autowired
	private Accounts accounts;

	@Autowired
	private IdentityService identities;

	@Autowired
	private TaskService tasks;

	@Autowired
	private HistoryService history;

	@Autowired
	private MunicipalYears years;

	@Autowired
	private Jobs jobs;

	@Test
	void holdsTheRoadmapAsPrintedAndForThePresent() {
		var printed = this.roadmaps.municipal("yurga", PRINTED).orElseThrow();
		assertThat(printed.orderNumber()).isEqualTo("512");
		assertThat(printed.orderDate()).isEqualTo(LocalDate.of(2020, 11, 26));
		assertThat(this.roadmaps.activities(printed.id())).hasSize(27);

		var rolled = this.roadmaps.municipal("yurga", present()).orElseThrow();
		assertThat(rolled.state()).isEqualTo(RoadmapState.APPROVED);
		assertThat(this.roadmaps.activities(rolled.id())).extracting(Activity::number)
			.containsExactlyElementsOf(this.roadmaps.activities(printed.id()).stream().map(Activity::number).toList());
	}

	@Test
	void holdsSchoolsResultsAndTargets() {
		assertThat(this.schools.withStatus("yurga", PRINTED, StatusKind.LOW_RESULTS)).extracting(School::id)
			.containsExactly("yurga-1", "yurga-14");
		assertThat(this.schools.withStatus("yurga", present(), StatusKind.PARTNER)).hasSize(3);
		assertThat(this.results.of(List.of("yurga-1", "yurga-14"),
				List.of(SchoolYear.of("2018/2019"), SchoolYear.of("2017/2018"))))
			.hasSize(32);
		assertThat(this.indicators.of("yurga", PRINTED)).extracting(IndicatorLine::plan).containsExactly("16");
		assertThat(this.indicators.of("yurga", present().next())).extracting(IndicatorLine::plan).containsExactly("8");
	}

	@Test
	void letsEveryUserIn() {
		assertThat(PEOPLE).hasSizeGreaterThan(60)
			.allSatisfy(one -> assertThat(this.identities.checkPassword(one.login(), DemoPerson.PASSWORD)).isTrue());
		assertThat(this.accounts.staff("yurga", Role.EXPERT)).extracting(Person::userId)
			.containsExactlyInAnyOrder("expert1.yurga", "expert2.yurga");
	}

	@Test
	void hasSomebodyInEveryGroupThatGetsTasks() {
		var played = PEOPLE.stream().flatMap(person -> person.roles().stream()).toList();
		assertThat(played).contains(Role.COORDINATOR, Role.HEAD, Role.CURATOR, Role.EXPERT, Role.WORKING_GROUP,
				Role.METHODIST, Role.PSYCHOLOGIST, Role.PARTNER, Role.SCHOOL);
	}

	@Test
	void takesThePresentYearToTheInterviewsOnceHoweverOftenItIsRepeated() {
		this.demo.run(null);
		this.demo.run(null);
		assertThat(this.history.createHistoricProcessInstanceQuery()
			.processDefinitionKey("municipal-year")
			.processInstanceBusinessKey("Юрга · " + present())
			.list()).singleElement().satisfies(year -> assertThat(year.getTenantId()).isEqualTo("yurga"));
		assertThat(this.roadmaps.activities(this.roadmaps.municipal("yurga", present()).orElseThrow().id()))
			.hasSize(27);
		assertThat(this.tasks.createTaskQuery()
			.taskDefinitionKey("Task_ConductInterview")
			.processInstanceBusinessKeyLike("Юрга · %s%%".formatted(present()))
			.list()).extracting(Task::getAssignee).containsExactly("curator.yurga", "curator.yurga");
	}

	@ParameterizedTest
	@CsvSource({ "molchanovo, Task_FillSelfAssessment, 6", "poshekhonye, Task_ConductInterview, 3",
			"poshekhonye, Task_DiscussObjectivity, 1", "zelenchuk, Task_ConductInterview, 2",
			"zelenchuk, Task_VerifyRisks, 1" })
	void takesThePresentYearOfTheOthersToTheFirstStepOfTheirSchools(String municipality, String task, int schools) {
		this.jobs.fireDue(municipality);
		var year = this.years.find(municipality, present()).orElseThrow();
		assertThat(year.state()).isEqualTo(YearState.UNDER_WAY);
		assertThat(this.tasks.createTaskQuery()
			.tenantIdIn(municipality)
			.taskDefinitionKey(task)
			.processInstanceBusinessKeyLike("%% · %s%%".formatted(present()))
			.count()).isEqualTo(schools);
	}

	private SchoolYear present() {
		return SchoolYear.containing(this.municipalities.get("yurga").today(this.clock));
	}

}
