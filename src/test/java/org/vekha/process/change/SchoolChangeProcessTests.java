package org.vekha.process.change;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Accounts;
import org.vekha.access.Role;
import org.vekha.change.ChangeState;
import org.vekha.change.Travels;
import org.vekha.cycle.SupportState;
import org.vekha.process.CoversModel;
import org.vekha.process.Districts;
import org.vekha.process.Leftovers;
import org.vekha.process.change.ChangingYears.ChangingYear;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.CycleStep;
import org.vekha.school.SchoolName;
import org.vekha.school.SchoolStatus;
import org.vekha.school.Schools;
import org.vekha.school.StatusKind;
import org.vekha.school.TravelBreaks;
import org.vekha.shared.RuleViolation;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@VekhaTest
@CoversModel(SchoolChangeProcess.KEY)
class SchoolChangeProcessTests {

	@Autowired
	private ChangingYears years;

	@Autowired
	private Schools schools;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Travels travels;

	@Autowired
	private TravelBreaks breaks;

	@Autowired
	private Leftovers leftovers;

	@Autowired
	private RuntimeService runtime;

	private ChangingYear year;

	@BeforeEach
	void begin() {
		this.year = this.years.begin();
	}

	@Test
	void takesASchoolOntoTheListOfTheRunningYear() {
		var joined = this.year.district().partnerSchool();
		var instance = enter("add", Map.of("school", joined, "curator", this.year.district().user(Role.CURATOR)));
		assertThat(instance).isEnded().hasPassed("EndEvent_SchoolListChanged").hasNotPassed("EndEvent_SchoolListKept");
		assertThat(this.year.support(3).state()).isEqualTo(SupportState.IN_PROGRESS);
		assertThat(this.year.task("Task_ConductInterview", 3).getName()).contains("СОШ № 3");
		assertThat(this.schools.statusesOf(joined)).extracting(SchoolStatus::kind).contains(StatusKind.LOW_RESULTS);
		assertThat(this.year.lastChange().state()).isEqualTo(ChangeState.DONE);
		assertThat(this.year.lastChange().summary()).isEqualTo("Включена в список: СОШ № 3");
	}

	@Test
	void saysWhenTheInterviewOfASchoolThatJoinsFallsIntoABreakOfTravel() {
		var joined = this.year.district().partnerSchool();
		this.breaks.set(joined, List.of(TravelBreaks.Break.of("1.10", "25.12", "Ледостав")));
		enter("add", Map.of("school", joined, "curator", this.year.district().user(Role.CURATOR)));
		assertThat(this.year.lastChange().summary()).startsWith("Включена в список: СОШ № 3. ")
			.contains("выезда нет", "Ледостав");
	}

	@Test
	void letsASchoolJoinWithTheVariantThatIsChosen() {
		var joined = this.year.district().partnerSchool();
		var curator = this.year.district().user(Role.CURATOR);
		refused("выберите из предложенных", "add", Map.of("school", joined, "curator", curator, "variant", "none"));
		enter("add", Map.of("school", joined, "curator", curator, "variant", "light"));
		assertThat(this.year.support(3).variantKey()).isEqualTo("light");
	}

	@Test
	void handsThePartsOfAMergedSchoolToTheOther() {
		this.year = this.years.begin(2,
				Districts.row("1.", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 30), Body.SCHOOL));
		var part = this.year.tasks("Task_ReportActivity")
			.stream()
			.filter(task -> task.getName().contains("СОШ № 1"))
			.findFirst()
			.orElseThrow();
		assertThat(part).hasCandidateGroup("school-" + this.year.district().school(1));
		enter("merge", Map.of("school", this.year.district().school(1), "into", this.year.district().school(2)));
		assertThat(part).hasCandidateGroup("school-" + this.year.district().school(2));
		assertThat(this.year.tasks("Task_ReportActivity")).hasSize(2);
	}

	@Test
	void letsASchoolLeaveWithEverythingThatIsOpen() {
		enter("leave", Map.of("support", this.year.support(1).id().toString()));
		assertThat(this.year.support(1).state()).isEqualTo(SupportState.LEFT);
		assertThat(this.year.support(1).endReason()).isEqualTo("Решение министерства (№ 7)");
		assertThat(this.leftovers.of(this.year.district().id(), "СОШ № 1")).isEmpty();
		assertThat(this.year.tasks("Task_ConductInterview")).hasSize(1);
	}

	@Test
	void makesASchoolAPartOfAnotherWithItsPeople() {
		enter("merge", Map.of("school", this.year.district().school(1), "into", this.year.district().school(2)));
		assertThat(this.year.support(1).state()).isEqualTo(SupportState.LEFT);
		assertThat(this.year.support(1).endReason()).startsWith("Присоединена к школе СОШ № 2");
		var merged = this.schools.get(this.year.district().school(1));
		assertThat(merged.mergedInto()).contains(this.year.district().school(2));
		assertThat(merged.group()).isEqualTo(this.schools.get(this.year.district().school(2)).group());
		assertThat(this.accounts.members(merged.group())).contains(this.year.district().schoolUser(1),
				this.year.district().schoolUser(2));
		assertThat(this.accounts.members("school-" + merged.id())).isEmpty();
		assertThat(this.accounts.groupsOf(this.year.district().schoolUser(1))).contains(merged.group())
			.doesNotContain("school-" + merged.id());
		assertThat(this.leftovers.of(this.year.district().id(), "СОШ № 1")).isEmpty();
	}

	@Test
	void callsASchoolByItsNewNameWhereverItWorks() {
		enter("rename", Map.of("school", this.year.district().school(1), "name", "Гимназия имени поэта", "shortName",
				"Гимназия"));
		assertThat(this.schools.get(this.year.district().school(1)).name()).isEqualTo("Гимназия имени поэта");
		assertThat(this.schools.namesOf(this.year.district().school(1))).singleElement()
			.satisfies(name -> assertThat(name.until()).isEqualTo(ChangingYears.OPENING))
			.extracting(SchoolName::shortName)
			.isEqualTo("СОШ № 1");
		assertThat(this.year.task("Task_ConductInterview", 1).getName()).endsWith("Гимназия");
		assertThat(this.runtime.createProcessInstanceQuery()
			.tenantIdIn(this.year.district().id())
			.processInstanceBusinessKeyLike("%Гимназия")
			.count()).isPositive();
		assertThat(this.leftovers.of(this.year.district().id(), "СОШ № 1")).isEmpty();
	}

	@Test
	void knowsWhenASchoolCannotBeReached() {
		enter("travel", Map.of("school", this.year.district().school(1), "breaks",
				List.of(Map.of("first", "5.10", "last", "25.12", "title", "Ледостав"))));
		var step = this.year.step(1, CycleStep.INTERVIEW);
		// Friday the 25th; Monday is the first working day, and three more follow
		assertThat(this.travels.lateAfter(step)).isEqualTo(LocalDate.of(2026, 12, 31));
		assertThat(this.travels.lateAfter(this.year.step(2, CycleStep.INTERVIEW)))
			.isEqualTo(this.year.step(2, CycleStep.INTERVIEW).due());
		assertThat(this.travels.warning(this.year.district().school(1), step.due())).get()
			.asString()
			.contains("Ледостав", "с 05.10 по 25.12");
		enter("travel", Map.of("school", this.year.district().school(1)));
		assertThat(this.travels.lateAfter(step)).isEqualTo(step.due());
	}

	@Test
	void changesNothingWhenItIsTakenBack() {
		var instance = this.year.start(SchoolChangeProcess.KEY);
		this.year.complete(instance, Map.of("decision", "cancel"));
		assertThat(instance).isEnded().hasPassed("EndEvent_SchoolListKept").hasNotPassed("EndEvent_SchoolListChanged");
	}

	@Test
	void refusesWhatDoesNotFitAndStoresNothing() {
		var school = this.year.district().school(1);
		refused("уже сопровождается", "add",
				Map.of("school", school, "curator", this.year.district().user(Role.CURATOR)));
		refused("выберите куратора", "add", Map.of("school", this.year.district().partnerSchool(), "curator",
				this.year.district().user(Role.HEAD)));
		refused("к самой себе", "merge", Map.of("school", school, "into", school));
		refused("другого муниципалитета", "rename",
				Map.of("school", this.years.begin().district().school(1), "name", "Новая", "shortName", "Новая"));
		refused("не день года", "travel",
				Map.of("school", school, "breaks", List.of(Map.of("first", "31.13", "last", "1.1", "title", "Лёд"))));
		assertThat(this.schools.get(school).mergedInto()).isEmpty();
	}

	private void refused(String why, String decision, Map<String, Object> entered) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> enter(decision, entered))
			.withMessageContaining(why);
	}

	private ProcessInstance enter(String decision, Map<String, Object> entered) {
		var instance = this.year.start(SchoolChangeProcess.KEY);
		var form = new HashMap<String, Object>(Map.of("decision", decision, "reason", "Решение министерства",
				"orderNumber", "7", "orderDate", ChangingYears.OPENING.toString()));
		form.putAll(entered);
		this.year.complete(instance, form);
		return instance;
	}

}
