package org.vekha.reporting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.cycle.Circles;
import org.vekha.cycle.RunningPlan;
import org.vekha.cycle.YearSchools;
import org.vekha.deadline.Deadline;
import org.vekha.deadline.Period;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.Circle;
import org.vekha.roadmap.Mode;
import org.vekha.roadmap.Reporter;
import org.vekha.roadmap.Responsibility;
import org.vekha.roadmap.RoadmapRow;
import org.vekha.roadmap.WholePeriodRows;
import org.vekha.shared.SchoolYear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

class ReportPlannerTests {

	private static final SchoolYear YEAR = new SchoolYear(2020);

	private static final LocalDate FROM = LocalDate.of(2020, 11, 26);

	private static final Deadline WHOLE_YEAR = Deadline.wholePeriod("в течение учебного года",
			new Period(YEAR.firstDay(), YEAR.lastDay()));

	private final UUID yearId = UUID.randomUUID();

	private RunningPlan running = ReportFixtures.year();

	private final QuarterlyReportRepository repository = mock();

	private final ReportingPeriods periods = mock();

	private final WholePeriodRows rows = mock();

	private final Circles circles = mock();

	private final ReportPlanner planner = new ReportPlanner(this.repository, this.periods, this.rows, this.circles);

	@BeforeEach
	void fourQuarters() {
		var quarters = List.of(quarter(1, LocalDate.of(2020, 10, 31)), quarter(2, LocalDate.of(2020, 12, 30)),
				quarter(3, LocalDate.of(2021, 3, 25)), quarter(4, LocalDate.of(2021, 5, 31)));
		given(this.periods.of("yurga", YEAR)).willReturn(quarters);
		given(this.periods.within(any(), any())).willReturn(ReportedPeriod.of(quarters));
		given(this.repository.saveAll(any())).willAnswer(call -> call.getArgument(0));
	}

	@Test
	void asksASchoolForEachPeriodAboutTheSameLines() {
		var reports = forSchool(UUID.randomUUID());
		assertThat(reports).extracting(report -> report.period().number()).containsExactly(1, 2, 3, 4);
		assertThat(reports).extracting(report -> report.period().last()).containsExactly(false, false, false, true);
		assertThat(reports).allMatch(QuarterlyReport::checkNeeded)
			.allMatch(report -> report.lines().equals(reports.get(0).lines()));
	}

	@Test
	void plansNothingTwice() {
		var supportId = UUID.randomUUID();
		var planned = forSchool(supportId);
		given(this.repository.findBySupport(supportId)).willReturn(planned);
		assertThat(forSchool(supportId)).isSameAs(planned);
	}

	@Test
	void asksEachLeadAboutItsWholeYearActivities() {
		activities(activity(null, lead(Body.METHODICAL_CENTRE)), activity(null, lead(Body.PSYCHOLOGICAL_SERVICE)),
				activity(null, lead(Body.PSYCHOLOGICAL_SERVICE)), activity(null, lead(Body.SCHOOL)));
		var reports = forLeads();
		assertThat(reports).hasSize(8);
		assertThat(reports).filteredOn(report -> report.body() == Body.PSYCHOLOGICAL_SERVICE)
			.hasSize(4)
			.allMatch(report -> report.lines().size() == 2 && !report.checkNeeded());
	}

	@Test
	void expectsEachSchoolToTellOfWhatSchoolsLead() {
		var row = activity(null, lead(Body.SCHOOL));
		activities(row);
		assertThat(forLeads()).isEmpty();
		verify(this.rows).expect(row.id(), List.of(Reporter.school("yurga-1"), Reporter.school("yurga-14")));
	}

	@Test
	void expectsTheMethodicalCentreToTellOfSchoolsWithoutReports() {
		var row = activity(Circle.all(), lead(Body.SCHOOL));
		activities(row);
		assertThat(forLeads()).hasSize(4).allMatch(report -> report.body() == Body.METHODICAL_CENTRE);
		verify(this.rows).expect(row.id(),
				List.of(Reporter.school("yurga-1"), Reporter.school("yurga-14"), Reporter.of(Body.METHODICAL_CENTRE)));
	}

	@Test
	void expectsTheLeadAndWhoReportsSeparately() {
		var row = activity(Circle.named(List.of("yurga-14", "yurga-6")), lead(Body.EDUCATION_DEPARTMENT),
				new Responsibility(Body.PSYCHOLOGICAL_SERVICE, Mode.SEPARATE),
				new Responsibility(Body.SCHOOL, Mode.SEPARATE));
		activities(row);
		assertThat(forLeads()).hasSize(8);
		verify(this.rows).expect(row.id(), List.of(Reporter.of(Body.EDUCATION_DEPARTMENT),
				Reporter.of(Body.PSYCHOLOGICAL_SERVICE), Reporter.school("yurga-14")));
	}

	@Test
	void asksTheHelpedSchoolsOfAPlanAboutTheRowsThatTheyLead() {
		this.running = ReportFixtures.plan();
		activities(activity(null, lead(Body.SCHOOL)), activity(Circle.named(List.of("yurga-14")), lead(Body.SCHOOL)),
				activity(null, lead(Body.PARTNER)));
		var reports = forLeads();
		assertThat(reports).hasSize(12).allMatch(report -> report.runningId().equals(this.running.id()));
		assertThat(reports).filteredOn(report -> report.period().last())
			.extracting(QuarterlyReport::schoolId, report -> report.lines().size())
			.containsExactly(tuple("yurga-1", 1), tuple("yurga-14", 2), tuple(null, 1));
	}

	@Test
	void plansNoReportsOfLeadsWithoutWholeYearActivities() {
		activities();
		assertThat(forLeads()).isEmpty();
		verify(this.rows, never()).expect(any(), any());
	}

	private List<QuarterlyReport> forSchool(UUID supportId) {
		return this.planner.forSchool(supportId, this.yearId, "yurga-14", "yurga", YEAR, FROM,
				List.of(PlannedLine.measure(UUID.randomUUID(), "Курсы для учителей", FROM, null)));
	}

	private List<QuarterlyReport> forLeads() {
		return this.planner.forLeads(this.running, FROM);
	}

	private void activities(Activity... activities) {
		given(this.rows.open(this.running.roadmapId())).willReturn(Arrays.asList(activities));
		given(this.circles.of(this.running))
			.willReturn(new YearSchools(List.of("yurga-1", "yurga-14"), List.of("yurga-1", "yurga-6", "yurga-14")));
	}

	private static ReportingPeriod quarter(int number, LocalDate end) {
		return new ReportingPeriod("yurga", YEAR, number, number + "-я четверть", end.minusDays(50), end, null);
	}

	private static Responsibility lead(Body body) {
		return new Responsibility(body, Mode.LEAD);
	}

	private static Activity activity(Circle circle, Responsibility... responsibilities) {
		var row = new RoadmapRow("19.", null, "Менторское сопровождение", WHOLE_YEAR, null, List.of(responsibilities),
				null, null, null, circle);
		var activity = mock(Activity.class);
		given(activity.id()).willReturn(UUID.randomUUID());
		given(activity.content()).willReturn(row);
		return activity;
	}

}
