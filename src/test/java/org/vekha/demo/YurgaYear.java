package org.vekha.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.vekha.process.form.OpenForm;
import org.vekha.shared.SchoolYear;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Lives through the school year of Юрга that is printed, as its people would have.
 */
@Component
@Profile("demo")
class YurgaYear {

	static final String YURGA = "yurga";

	static final SchoolYear PRINTED = SchoolYear.of("2020/2021");

	/** On which day which tasks are done; what is not done must wait. */
	private static final List<Day> CALENDAR = List.of(day("2020-10-12", "Task_ConfirmSchoolList"),
			day("2020-10-19", "Task_AppointPeople"), day("2020-11-26", "Task_EnterOrder"),
			day("2020-11-27", "Task_ConfirmSchedule"),
			// Rows 6 and 12 to 17, and what the leads report for the quarter that is over
			day("2020-12-10", "Task_ConductInterview", "Task_ReportActivity", "Task_AcceptActivity",
					"Task_SubmitReport"),
			day("2020-12-23", "Task_FillSelfAssessment", "Task_CheckPeriodSummary"),
			day("2020-12-30", "Task_AgreeRiskProfile", "Task_SubmitReport"),
			day("2021-01-21", "Task_DraftProgramme", "Task_CheckPeriodSummary"),
			day("2021-01-25", "Task_ReviewProgramme"),
			// Row 18 for the first time
			day("2021-01-27", "Task_ReviseProgramme", "Task_ReportActivity"), day("2021-01-29", "Task_ReviewProgramme"),
			day("2021-02-04", "Task_AgreeProgramme"),
			// The reports of the schools for two quarters follow their programmes
			day("2021-02-10", "Task_ApproveProgramme", "Task_SignContract", "Task_SubmitReport", "Task_CheckReport"),
			day("2021-03-26", "Task_ReportActivity", "Task_SubmitReport", "Task_CheckReport"),
			day("2021-04-12", "Task_OpenActivity", "Task_CheckPeriodSummary"), day("2021-04-29", "Task_ReportActivity"),
			day("2021-05-31", "Task_ReportActivity", "Task_SubmitReport", "Task_CheckReport"),
			day("2021-06-11", "Task_SummariseSupport", "Task_CheckPeriodSummary"),
			day("2021-06-24", "Task_HoldRoundTable", "Task_ReportActivity"), day("2021-08-16", "Task_EnterIndicators"),
			day("2021-08-24", "Task_PrepareSummary"), day("2021-08-30", "Task_CheckNextRoadmap"));

	private final PrintedYears printed;

	YurgaYear(PrintedYears printed) {
		this.printed = printed;
	}

	/** Lives through it, unless another test has done so. */
	void liveOnce() {
		var yurga = DemoMunicipality.read(YURGA);
		if (this.printed.isNew(yurga)) {
			var staff = this.printed.open(yurga, "2020-10-05", Map.of())
				.answering("Task_ReviewProgramme", YurgaYear::review)
				.answering("Task_SubmitReport", YurgaYear::goesOn,
						form -> Map.of("lines",
								form.rows("lines", Map.of("outcome", "IN_PROGRESS", "comment", "Идёт по плану")),
								"summary", "Идёт по плану"));
			CALENDAR.forEach(day -> staff.on(day.date(), day.tasks()));
		}
	}

	/** What runs all year is done with the last of its lead's reports. */
	private static boolean goesOn(OpenForm form) {
		return !form.subject().contains("СОШ") && !form.subject().contains("4-я четверть");
	}

	/** Neither expert is content with the first version of school 14. */
	private static Map<String, Object> review(OpenForm form) {
		var weak = form.subject().contains("СОШ № 14") && !form.shows("changes");
		Map<String, Object> points = weak ? Map.of("points", "1", "remark", "Назовите сроки точнее")
				: Map.of("points", "2");
		return Map.of("scores", form.rows("scores", points), "conclusion", weak ? "Доработать" : "Рекомендовать");
	}

	private static Day day(String date, String... tasks) {
		return new Day(LocalDate.parse(date), tasks);
	}

	private record Day(LocalDate date, String... tasks) {

	}

}
