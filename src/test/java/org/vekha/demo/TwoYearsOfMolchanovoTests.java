package org.vekha.demo;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vekha.assignment.Assignment;
import org.vekha.assignment.AssignmentState;
import org.vekha.assignment.Assignments;
import org.vekha.cycle.MunicipalYear;
import org.vekha.cycle.MunicipalYears;
import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SchoolSupports;
import org.vekha.cycle.SupportState;
import org.vekha.cycle.Team;
import org.vekha.cycle.YearState;
import org.vekha.indicator.Indicators;
import org.vekha.process.Leftovers;
import org.vekha.programme.Programmes;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.risk.FactorGrade;
import org.vekha.risk.Grade;
import org.vekha.risk.RiskProfile;
import org.vekha.risk.RiskProfiles;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.Roadmaps;
import org.vekha.school.SchoolStatus;
import org.vekha.school.Schools;
import org.vekha.school.StatusKind;
import org.vekha.shared.SchoolYear;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Two school years of Молчаново, the later one opened before the earlier one is closed.
 */
@PrintedYearTest
class TwoYearsOfMolchanovoTests {

	@Autowired
	private TwoYearsOfMolchanovo both;

	@Autowired
	private MunicipalYears years;

	@Autowired
	private SchoolSupports supports;

	@Autowired
	private Roadmaps roadmaps;

	@Autowired
	private RiskProfiles profiles;

	@Autowired
	private Programmes programmes;

	@Autowired
	private QuarterlyReports reports;

	@Autowired
	private Assignments assignments;

	@Autowired
	private Indicators indicators;

	@Autowired
	private Schools schools;

	@Autowired
	private Leftovers leftovers;

	@BeforeAll
	void live() {
		this.both.liveOnce();
	}

	@Test
	void closesBothYearsAndLeavesNothingRunning() {
		assertThat(List.of(year(TwoYearsOfMolchanovo.FIRST), year(TwoYearsOfMolchanovo.SECOND)))
			.extracting(MunicipalYear::state)
			.containsOnly(YearState.CLOSED);
		assertThat(year(TwoYearsOfMolchanovo.SECOND).openedOn()).isBefore(year(TwoYearsOfMolchanovo.FIRST).closedOn());
		assertThat(this.leftovers.of(this.both.demo().id(), "Второе Молчаново · 2020/2021")).isEmpty();
		assertThat(this.leftovers.of(this.both.demo().id(), "Второе Молчаново · 2021/2022")).isEmpty();
	}

	@Test
	void runsBothYearsAtOnceWithTheSameSchoolInBoth() {
		assertThat(this.both.atOnce()).containsExactly(TwoYearsOfMolchanovo.FIRST, TwoYearsOfMolchanovo.SECOND);
		assertThat(this.both.toldWithTheList()).contains("2020/2021 учебный год ещё не завершён");
	}

	@Test
	void takesPeopleAndProgrammesOverFromTheYearBefore() {
		var first = year(TwoYearsOfMolchanovo.FIRST);
		var second = year(TwoYearsOfMolchanovo.SECOND);
		assertThat(second.team()).map(Team::experts).isEqualTo(first.team().map(Team::experts));
		assertThat(second.team()).map(Team::workingGroup).isEqualTo(first.team().map(Team::workingGroup));
		var before = this.supports.of(first.id())
			.stream()
			.collect(Collectors.toMap(SchoolSupport::schoolId, Function.identity()));
		assertThat(before.values()).filteredOn(support -> support.partnerSchoolId().isPresent()).hasSize(3);
		assertThat(this.supports.of(second.id())).hasSize(5).allSatisfy(support -> {
			var last = before.get(support.schoolId());
			assertThat(support.curator()).isEqualTo(last.curator());
			assertThat(support.partnerSchoolId()).isEqualTo(last.partnerSchoolId());
			assertThat(measures(support)).isNotEmpty().isEqualTo(measures(last));
		});
	}

	@Test
	void keepsTheRoundTableAndTheSummaryAndHandsTheNextRoadMapOver() {
		var first = year(TwoYearsOfMolchanovo.FIRST);
		assertThat(first.roundTable()).isPresent();
		assertThat(first.summary()).isNotBlank();
		assertThat(first.nextRoadmapId()).contains(year(TwoYearsOfMolchanovo.SECOND).roadmapId());
	}

	@Test
	void gradesTheSixtyOneProblemsOfTheSchoolsAsPrinted() {
		var found = this.supports.of(year(TwoYearsOfMolchanovo.FIRST).id())
			.stream()
			.flatMap(support -> profile(support).grades()
				.stream()
				.filter(FactorGrade::activated)
				.map(grade -> tuple(grade.number(), support.schoolId(), grade.grade())))
			.toList();
		assertThat(found).hasSize(61)
			.containsExactlyInAnyOrderElementsOf(PrintedProblem.all()
				.stream()
				.map(each -> tuple(each.number(), "molchanovo-two-" + each.school(), each.grade()))
				.toList())
			.contains(tuple("2.1", "molchanovo-two-mogochino", Grade.ACUTE));
	}

	@Test
	void hasAProgrammeAndAcceptedReportsOfEverySchoolInBothYears() {
		for (var schoolYear : List.of(TwoYearsOfMolchanovo.FIRST, TwoYearsOfMolchanovo.SECOND)) {
			var year = year(schoolYear);
			assertThat(this.supports.of(year.id())).isNotEmpty()
				.allSatisfy(support -> assertThat(support.state()).isEqualTo(SupportState.COMPLETED))
				.allSatisfy(support -> assertThat(this.programmes.of(support.id())).isPresent());
			assertThat(this.reports.countBySchool(year.id())).isNotEmpty()
				.allSatisfy(count -> assertThat(count.accepted()).isEqualTo(count.planned()));
		}
	}

	@Test
	void letsOneSchoolLeaveTheListByTheRuleAndKeepsItInSight() {
		assertThat(this.supports.of(year(TwoYearsOfMolchanovo.FIRST).id())).hasSize(6);
		assertThat(this.supports.of(year(TwoYearsOfMolchanovo.SECOND).id())).hasSize(5)
			.extracting(SchoolSupport::schoolId)
			.doesNotContain("molchanovo-two-sulzat");
		assertThat(this.schools.statusesOf("molchanovo-two-sulzat"))
			.extracting(SchoolStatus::schoolYear, SchoolStatus::kind)
			.contains(tuple(TwoYearsOfMolchanovo.FIRST, StatusKind.LOW_RESULTS),
					tuple(TwoYearsOfMolchanovo.SECOND, StatusKind.LEFT_LIST));
	}

	@Test
	void carriesWhatIsUnfinishedIntoTheYearThatRunsAlready() {
		var carried = rows(TwoYearsOfMolchanovo.FIRST).stream()
			.filter(row -> row.state() == ActivityState.CARRIED_OVER)
			.map(Activity::title)
			.toList();
		assertThat(carried).isNotEmpty();
		var arrived = rows(TwoYearsOfMolchanovo.SECOND).stream().filter(row -> row.content().carried()).toList();
		assertThat(arrived).extracting(Activity::title).containsExactlyInAnyOrderElementsOf(carried);
		assertThat(arrived)
			.allSatisfy(row -> assertThat(row.content().section()).isEqualTo("Перенесено с 2020/2021 учебного года"))
			.allSatisfy(row -> assertThat(row.state()).isEqualTo(ActivityState.DONE));
		assertThat(this.both.askedAtTheClose()).contains("Task_ClarifyDeadline");
	}

	@Test
	void followsTheAssignmentsIntoTheLaterYear() {
		assertThat(this.assignments.of(year(TwoYearsOfMolchanovo.FIRST).id())).hasSize(2)
			.extracting(Assignment::state)
			.containsOnly(AssignmentState.DONE);
		assertThat(this.assignments.of(year(TwoYearsOfMolchanovo.FIRST).id()))
			.allSatisfy(each -> assertThat(each.endedOn()).isAfter(TwoYearsOfMolchanovo.FIRST_CLOSES));
	}

	@Test
	void comparesSeventeenFactsWithTheirPlans() {
		var evaluation = this.indicators.evaluate(this.both.demo().id(), TwoYearsOfMolchanovo.FIRST);
		assertThat(evaluation.indicators()).hasSize(17);
		assertThat(evaluation.inWords())
			.isEqualTo("Оценка: достигнуто 16 из 17, из них перевыполнено 1, не достигнуто 1.");
	}

	private MunicipalYear year(SchoolYear schoolYear) {
		return this.years.find(this.both.demo().id(), schoolYear).orElseThrow();
	}

	private List<Activity> rows(SchoolYear schoolYear) {
		return this.roadmaps.activities(year(schoolYear).roadmapId());
	}

	private List<Tuple> measures(SchoolSupport support) {
		return this.programmes.approvedMeasures(support.id())
			.stream()
			.map(measure -> tuple(measure.riskNumber(), measure.title(), measure.responsible()))
			.toList();
	}

	private RiskProfile profile(SchoolSupport support) {
		return this.profiles.of(support.id()).orElseThrow();
	}

}
