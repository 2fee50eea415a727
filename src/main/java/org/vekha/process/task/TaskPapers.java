package org.vekha.process.task;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which kinds of documents a user task takes and shows.
 *
 * @param process the key of its process
 * @param task its id in the model
 * @param written the kind to which its people add; {@code null} if it takes none
 * @param beside the kinds that they see, too
 */
record TaskPapers(String process, String task, String written, List<String> beside) {

	/** Contracts with partner schools that the school no longer has. */
	static final String FORMER_CONTRACTS = "former-contracts";

	private static final Map<String, TaskPapers> ALL = Stream.of(schools(), objectivity(), others(), changes(), years())
		.flatMap(Function.identity())
		.collect(Collectors.toMap(papers -> key(papers.process, papers.task), Function.identity()));

	/**
	 * Experts see the programme and not each other's papers; the school does not see who
	 * the experts are; the partner school sees nothing but the contract.
	 */
	private static Stream<TaskPapers> schools() {
		return Stream.of(row("school-support", "Task_ConductInterview", Matters.INTERVIEW, Matters.SELF_ASSESSMENT),
				row("school-support", "Task_FillSelfAssessment", Matters.SELF_ASSESSMENT),
				row("school-support", "Task_AgreeRiskProfile", Matters.RISK_PROFILE, Matters.INTERVIEW,
						Matters.SELF_ASSESSMENT, Matters.AGREEMENT),
				row("school-support", "Task_EnterRiskProfile", Matters.RISK_PROFILE, Matters.INTERVIEW,
						Matters.AGREEMENT),
				row("school-support", "Task_VerifyRisks", Matters.RISK_PROFILE),
				row("school-support", "Task_DraftProgramme", Matters.PROGRAMME, Matters.SELF_ASSESSMENT,
						Matters.RISK_PROFILE),
				row("school-support", "Task_ReviseProgramme", Matters.PROGRAMME, Matters.SELF_ASSESSMENT,
						Matters.RISK_PROFILE),
				row("school-support", "Task_SignContract", Matters.CONTRACT),
				row("school-support", "Task_SignNewContract", Matters.CONTRACT),
				row("school-support", "Task_DecideOnProgramme", Matters.PROGRAMME, Matters.REVIEW,
						Matters.RISK_PROFILE),
				row("school-support", "Task_AgreeProgramme", Matters.PROGRAMME, Matters.REVIEW, Matters.RISK_PROFILE),
				row("school-support", "Task_ApproveProgramme", Matters.PROGRAMME),
				row("school-support", "Task_SummariseSupport", Matters.SUMMARY, Matters.INTERVIEW,
						Matters.SELF_ASSESSMENT, Matters.RISK_PROFILE, Matters.PROGRAMME, Matters.CONTRACT,
						FORMER_CONTRACTS, Matters.AGREEMENT),
				row("expert-review", "Task_NameExpert", null, Matters.PROGRAMME),
				row("expert-review", "Task_ReviewProgramme", Matters.REVIEW, Matters.PROGRAMME));
	}

	private static Stream<TaskPapers> others() {
		return Stream.of(row("quarterly-report", "Task_SubmitReport", Matters.REPORT, Matters.MEASURE),
				row("quarterly-report", "Task_CheckReport", Matters.REPORT, Matters.MEASURE, Matters.AGREEMENT),
				row("quarterly-report", "Task_ReviseReport", Matters.REPORT, Matters.MEASURE),
				row("period-summary", "Task_CheckPeriodSummary", Matters.PERIOD_SUMMARY),
				row("activity-part", "Task_ReportActivity", Matters.PART, Matters.ACTIVITY),
				row("activity-part", "Task_AcceptActivity", Matters.PART, Matters.ACTIVITY),
				row("roadmap-activity", "Task_ClarifyDeadline", Matters.ACTIVITY),
				row("roadmap-activity", "Task_OpenActivity", Matters.ACTIVITY),
				row("partner-plan", "Task_SettleEarlierRows", Matters.PLAN),
				row("partner-plan", "Task_DecideUnfinished", Matters.PLAN),
				row("partner-plan", "Task_PreparePlanSummary", Matters.PLAN),
				row("assignment", "Task_CarryOutAssignment", Matters.ASSIGNMENT),
				row("assignment", "Task_AcceptAssignment", Matters.ASSIGNMENT),
				row("late-facts", "Task_EnterLateFacts", Matters.YEAR),
				// Their document is the file that is being taken in
				row("roadmap-import", "Task_CheckRoadmapImport", null),
				row("results-import", "Task_ConfirmResults", null),
				row("risk-catalogue", "Task_EditRiskCatalogue", null));
	}

	/**
	 * All that a school does about its biased results is one matter to all who take part.
	 */
	private static Stream<TaskPapers> objectivity() {
		return Stream
			.of("Task_AppointObservers", "Task_DiscussObjectivity", "Task_DiscussOutcome", "Task_DraftObjectivityPlan",
					"Task_EnterObservationAct", "Task_EnterRecheck", "Task_ReportSeminars")
			.map(task -> row("biased-results", task, Matters.OBJECTIVITY));
	}

	/** The order or letter on which a change rests. */
	private static Stream<TaskPapers> changes() {
		return Stream.of(row("date-change", "Task_EnterNewDates", Matters.CHANGE),
				row("people-change", "Task_EnterReplacement", Matters.CHANGE),
				row("school-change", "Task_EnterSchoolChange", Matters.CHANGE),
				row("school-pause", "Task_EnterPause", Matters.CHANGE),
				row("school-pause", "Task_ResumeSupport", Matters.CHANGE));
	}

	private static Stream<TaskPapers> years() {
		return Stream
			.of("Task_ConfirmSchoolList", "Task_AppointPeople", "Task_ApproveRoadmap", "Task_ReviseRoadmap",
					"Task_EnterOrder", "Task_ConfirmSchedule", "Task_HoldRoundTable", "Task_EnterIndicators",
					"Task_DecideUnfinished", "Task_PrepareSummary", "Task_CheckNextRoadmap")
			.map(task -> row("municipal-year", task, Matters.YEAR));
	}

	private static TaskPapers row(String process, String task, String written, String... beside) {
		return new TaskPapers(process, task, written, List.of(beside));
	}

	/** What a task takes and shows; nothing of a task that a municipality has added. */
	static Optional<TaskPapers> of(VisibleTask task) {
		return ofTask(task.process(), task.key());
	}

	static Optional<TaskPapers> ofTask(String process, String task) {
		return Optional.ofNullable(ALL.get(key(process, task)));
	}

	/** Every task of which it is known, as «process/task». */
	static Set<String> known() {
		return ALL.keySet();
	}

	/** All kinds, the one that is written first. */
	Stream<String> shown() {
		return Stream.concat(Stream.ofNullable(this.written), this.beside.stream());
	}

	private static String key(String process, String task) {
		return process + "/" + task;
	}

}
