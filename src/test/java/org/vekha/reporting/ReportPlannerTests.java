package org.vekha.reporting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.deadline.Deadline;
import org.vekha.deadline.Period;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.Roadmaps;
import org.vekha.shared.SchoolYear;

import static org.assertj.core.api.Assertions.assertThat;
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

	private final UUID roadmapId = UUID.randomUUID();

	private final QuarterlyReportRepository repository = mock();

	private final ReportingPeriods periods = mock();

	private final Roadmaps roadmaps = mock();

	private final ReportPlanner planner = new ReportPlanner(this.repository, this.periods, this.roadmaps);

	@BeforeEach
	void fourQuarters() {
		given(this.periods.of("yurga", YEAR))
			.willReturn(List.of(quarter(1, LocalDate.of(2020, 10, 31)), quarter(2, LocalDate.of(2020, 12, 30)),
					quarter(3, LocalDate.of(2021, 3, 25)), quarter(4, LocalDate.of(2021, 5, 31))));
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
		activities(activity(Body.METHODICAL_CENTRE, WHOLE_YEAR), activity(Body.PSYCHOLOGICAL_SERVICE, WHOLE_YEAR),
				activity(Body.PSYCHOLOGICAL_SERVICE, WHOLE_YEAR), activity(Body.SCHOOL, WHOLE_YEAR),
				activity(Body.EDUCATION_DEPARTMENT, Deadline.event("по графику", null)));
		var reports = forLeads();
		assertThat(reports).hasSize(8);
		assertThat(reports).filteredOn(report -> report.body() == Body.PSYCHOLOGICAL_SERVICE)
			.hasSize(4)
			.allMatch(report -> report.lines().size() == 2 && !report.checkNeeded());
	}

	@Test
	void plansNoReportsOfLeadsWithoutWholeYearActivities() {
		activities(activity(Body.METHODICAL_CENTRE, Deadline.event("по графику", null)));
		assertThat(forLeads()).isEmpty();
		verify(this.roadmaps, never()).start(any());
	}

	private List<QuarterlyReport> forSchool(UUID supportId) {
		return this.planner.forSchool(supportId, this.yearId, "yurga-14", "yurga", YEAR, FROM,
				List.of(new PlannedLine(null, "Курсы для учителей", null)));
	}

	private List<QuarterlyReport> forLeads() {
		return this.planner.forLeads(this.yearId, "yurga", YEAR, this.roadmapId, FROM);
	}

	private void activities(Activity... activities) {
		given(this.roadmaps.openActivities(this.roadmapId)).willReturn(Arrays.asList(activities));
	}

	private static ReportingPeriod quarter(int number, LocalDate end) {
		return new ReportingPeriod("yurga", YEAR, number, number + "-я четверть", end.minusDays(50), end);
	}

	private static Activity activity(Body lead, Deadline deadline) {
		var activity = mock(Activity.class);
		given(activity.id()).willReturn(UUID.randomUUID());
		given(activity.lead()).willReturn(lead);
		given(activity.deadline()).willReturn(deadline);
		given(activity.label()).willReturn("п. 19 Менторское сопровождение");
		return activity;
	}

}
