package org.vekha.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.vekha.cycle.MunicipalYear;
import org.vekha.cycle.MunicipalYears;
import org.vekha.cycle.ScheduledStep;
import org.vekha.cycle.YearState;
import org.vekha.demo.AskedActs.Act;
import org.vekha.indicator.IndicatorLine;
import org.vekha.indicator.Indicators;
import org.vekha.process.Leftovers;
import org.vekha.reporting.QuarterlyReport;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.reporting.ReportState;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.ActivityPart;
import org.vekha.roadmap.ActivityParts;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.CycleStep;
import org.vekha.roadmap.RoadmapState;
import org.vekha.roadmap.Reporter;
import org.vekha.roadmap.Roadmaps;

import org.springframework.beans.factory.annotation.Autowired;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The printed road map of Юрга, lived through once from its opening to its end; each test
 * looks at what has become of it.
 */
@PrintedYearTest
class YurgaYearTests {

	private static final String SUBJECT = "Юрга · 2020/2021";

	@Autowired
	private YurgaYear printed;

	@Autowired
	private AskedActs acts;

	@Autowired
	private Leftovers leftovers;

	@Autowired
	private MunicipalYears years;

	@Autowired
	private Roadmaps roadmaps;

	@Autowired
	private ActivityParts parts;

	@Autowired
	private QuarterlyReports reports;

	@Autowired
	private Indicators indicators;

	@BeforeAll
	void live() {
		this.printed.liveOnce();
	}

	/** Counted by hand from 26.11.2020; the calendar has 11 January 2021 off. */
	@Test
	void givesEveryStepADayThatCanBeReached() {
		var dates = this.years.steps(year().id())
			.stream()
			.filter(step -> step.step().compareTo(CycleStep.SCHEDULE) > 0)
			.collect(Collectors.toMap(ScheduledStep::step, step -> step.due().toString()));
		assertThat(dates).containsOnly(entry(CycleStep.INTERVIEW, "2020-12-10"),
				entry(CycleStep.SELF_ASSESSMENT, "2020-12-24"), entry(CycleStep.RISK_PROFILE, "2020-12-31"),
				entry(CycleStep.PROGRAMME, "2021-01-25"), entry(CycleStep.EXPERT_REVIEW, "2021-02-01"),
				entry(CycleStep.PROGRAMME_CONSENT, "2021-02-08"), entry(CycleStep.PROGRAMME_ORDER, "2021-02-15"),
				entry(CycleStep.CONTRACT, "2021-02-15"), entry(CycleStep.REPORTS, "2021-06-16"),
				entry(CycleStep.SCHOOL_SUMMARY, "2021-06-16"), entry(CycleStep.ROUND_TABLE, "2021-06-30"),
				entry(CycleStep.INDICATORS, "2021-08-20"), entry(CycleStep.UNFINISHED, "2021-08-20"),
				entry(CycleStep.YEAR_SUMMARY, "2021-08-31"), entry(CycleStep.NEXT_ROADMAP, "2021-08-31"));
	}

	@ParameterizedTest
	@CsvFileSource(resources = "yurga-year.csv", numLinesToSkip = 1, nullValues = "-")
	void bringsEveryRowToItsEnd(String number, ActivityState state, LocalDate doneOn) {
		assertThat(rows()).filteredOn(row -> row.number().equals(number + "."))
			.extracting(Activity::state, Activity::doneOn)
			.containsExactly(tuple(state, doneOn));
	}

	@Test
	void asksForEveryActOnce() {
		var asked = this.acts.of(SUBJECT);
		assertThat(AskedActs.counted(asked)).containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
				entry("Task_ConfirmSchoolList", 1L), entry("Task_AppointPeople", 1L), entry("Task_EnterOrder", 1L),
				entry("Task_ConfirmSchedule", 1L), entry("Task_ConductInterview", 2L), entry("Task_SignContract", 2L),
				entry("Task_FillSelfAssessment", 2L), entry("Task_AgreeRiskProfile", 2L),
				entry("Task_DraftProgramme", 2L), entry("Task_ReviewProgramme", 6L), entry("Task_ReviseProgramme", 1L),
				entry("Task_AgreeProgramme", 2L), entry("Task_ApproveProgramme", 2L), entry("Task_SubmitReport", 20L),
				entry("Task_CheckReport", 8L), entry("Task_CheckPeriodSummary", 4L), entry("Task_SummariseSupport", 2L),
				entry("Task_ReportActivity", 13L), entry("Task_AcceptActivity", 1L), entry("Task_OpenActivity", 1L),
				entry("Task_HoldRoundTable", 1L), entry("Task_EnterIndicators", 1L), entry("Task_PrepareSummary", 1L),
				entry("Task_CheckNextRoadmap", 1L)));
		// Only the experts of school 14 were asked twice: for each version of its
		// programme
		assertThat(asked.stream()
			.collect(Collectors.groupingBy(act -> act.task() + " " + act.subject(), Collectors.counting())))
			.allSatisfy((act, times) -> assertThat(times).as(act)
				.isEqualTo(act.startsWith("Task_ReviewProgramme") && act.contains("СОШ № 14") ? 2 : 1));
		assertThat(asked).extracting(Act::end).containsOnly("completed");
	}

	@Test
	void asksForNothingThatIsOverdueAlready() {
		assertThat(this.acts.of(SUBJECT))
			.allSatisfy(act -> assertThat(act.due()).as(act.task() + " " + act.subject()).isAfter(act.asked()));
	}

	@Test
	void asksForARowThatIsAStepOnlyByItsStep() {
		var steps = rows().stream().filter(row -> row.step() != null).toList();
		assertThat(steps).hasSize(10).allSatisfy(row -> {
			assertThat(this.parts.of(row.id())).isEmpty();
			assertThat(this.acts.instancesFor(row.id())).isEmpty();
		});
	}

	@Test
	void reportsARowThatRunsAllYearInTheReportsOfItsLead() {
		var allYear = rows().subList(18, 22);
		assertThat(allYear).allSatisfy(row -> {
			assertThat(this.parts.of(row.id())).extracting(ActivityPart::reporter, ActivityPart::state)
				.containsExactly(tuple(Reporter.of(row.lead()), ActivityState.DONE));
			assertThat(this.acts.instancesFor(row.id())).singleElement()
				.satisfies(instance -> assertThat(this.acts.of(instance)).isEmpty());
		});
		assertThat(this.reports.of(year().id())).filteredOn(report -> report.schoolId() == null)
			.extracting(QuarterlyReport::body, QuarterlyReport::state, report -> report.lines().size())
			.containsOnly(tuple(Body.METHODICAL_CENTRE, ReportState.ACCEPTED, 1),
					tuple(Body.EDUCATION_DEPARTMENT, ReportState.ACCEPTED, 1),
					tuple(Body.PSYCHOLOGICAL_SERVICE, ReportState.ACCEPTED, 2))
			.hasSize(12);
	}

	@Test
	void draftsTheNextYearFromTheSameRows() {
		var next = this.roadmaps.get(year().nextRoadmapId().orElseThrow());
		assertThat(next.state()).isEqualTo(RoadmapState.DRAFT);
		assertThat(next.schoolYear()).isEqualTo(YurgaYear.PRINTED.next());
		assertThat(next.orderNumber()).isNull();
		var drafted = this.roadmaps.activities(next.id());
		assertThat(drafted).extracting(Activity::number)
			.containsExactlyElementsOf(rows().stream().map(Activity::number).toList());
		assertThat(drafted).extracting(Activity::state).containsOnly(ActivityState.NOT_DUE, ActivityState.AWAITS_EVENT);
		assertThat(drafted.get(17).deadline().phrase()).isEqualTo("Январь, март, май 2022");
		assertThat(drafted.get(17).deadline().intervals()).extracting(span -> span.end().toString())
			.containsExactly("2022-01-31", "2022-03-31", "2022-05-31");
		assertThat(drafted.get(23).deadline().phrase())
			.isEqualTo("в соответствии с графиком проведения в 2021-2022 учебном году");
	}

	@Test
	void closesTheYearAndLeavesNothingBehind() {
		assertThat(year().state()).isEqualTo(YearState.CLOSED);
		assertThat(year().roundTable().orElseThrow().heldOn()).isEqualTo(LocalDate.of(2021, 6, 24));
		assertThat(this.roadmaps.get(year().roadmapId()).state()).isEqualTo(RoadmapState.CLOSED);
		assertThat(this.indicators.of(YurgaYear.YURGA, YurgaYear.PRINTED)).extracting(IndicatorLine::fact)
			.containsExactly("16");
		assertThat(this.leftovers.of(YurgaYear.YURGA, SUBJECT)).isEmpty();
	}

	private MunicipalYear year() {
		return this.years.find(YurgaYear.YURGA, YurgaYear.PRINTED).orElseThrow();
	}

	private List<Activity> rows() {
		return this.roadmaps.activities(year().roadmapId());
	}

}
