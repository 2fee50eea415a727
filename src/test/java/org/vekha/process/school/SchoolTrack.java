package org.vekha.process.school;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.vekha.access.Role;
import org.vekha.cycle.MunicipalYear;
import org.vekha.process.Districts.District;
import org.vekha.process.Jobs;
import org.vekha.process.access.Participants;
import org.vekha.reporting.LineOutcome;
import org.vekha.reporting.QuarterlyReport;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.risk.RiskFactor;

/**
 * The track of one school, on which its people do what a test asks them for.
 *
 * @param number the school's number in its district
 */
record SchoolTrack(District district, int number, MunicipalYear year, UUID supportId, ProcessInstance instance,
		List<RiskFactor> factors, Participants participants, Jobs jobs, QuarterlyReports reports) {

	/** The day of the director's order: a Wednesday. */
	static final LocalDate ORDER_DAY = LocalDate.of(2026, 11, 25);

	String school() {
		return "СОШ № " + this.number;
	}

	String curator() {
		return this.district.user(Role.CURATOR);
	}

	String expert() {
		return this.district.user(Role.EXPERT);
	}

	String coordinator() {
		return this.district.user(Role.COORDINATOR);
	}

	String director() {
		return this.district.schoolUser(this.number);
	}

	/** Does everything that leads straight to this task. */
	SchoolTrack upTo(String taskKey) {
		var straight = new LinkedHashMap<String, Runnable>();
		straight.put("Task_ConductInterview", this::interview);
		straight.put("Task_FillSelfAssessment", this::assess);
		straight.put("Task_AgreeRiskProfile", this::agreeProfile);
		straight.put("Task_DraftProgramme", this::draft);
		straight.put("Task_ReviewProgramme", () -> review(2, 2));
		straight.put("Task_AgreeProgramme", () -> consent("agree"));
		straight.put("Task_ApproveProgramme", this::order);
		straight.put("Task_SubmitReport", this::reportAll);
		straight.put("Task_SummariseSupport", this::summarise);
		for (var act : straight.entrySet()) {
			if (act.getKey().equals(taskKey)) {
				return this;
			}
			act.getValue().run();
		}
		throw new IllegalArgumentException(taskKey);
	}

	void interview() {
		this.jobs.goTo(LocalDate.of(2026, 9, 28), this.district.id());
		complete(curator(), "Task_ConductInterview", SchoolForms.INTERVIEW);
	}

	void assess() {
		complete(director(), "Task_FillSelfAssessment", SchoolForms.selfAssessment(this.factors));
	}

	void agreeProfile() {
		complete(curator(), "Task_AgreeRiskProfile", SchoolForms.agreement(this.factors));
	}

	/** The profile comes from outside, and the school works on one of its two risks. */
	void verifyProfile() {
		complete(curator(), "Task_EnterRiskProfile", SchoolForms.receivedProfile(this.factors));
		complete(director(), "Task_VerifyRisks", SchoolForms.verification("yes"));
	}

	void draft() {
		complete(director(), "Task_DraftProgramme", SchoolForms.programme("Тренинг для учителей"));
	}

	/** Both experts give the same points by all criteria. */
	void review(int first, int second) {
		complete(expert(), "Task_ReviewProgramme", SchoolForms.review(first, "Вывод первого эксперта"));
		complete(this.district.expert2(), "Task_ReviewProgramme", SchoolForms.review(second, "Вывод второго эксперта"));
	}

	void revise(String secondMeasure) {
		complete(director(), "Task_ReviseProgramme", SchoolForms.programme(secondMeasure));
	}

	void decide(String decision) {
		complete(coordinator(), "Task_DecideOnProgramme", decision(decision, "revise"));
	}

	void consent(String decision) {
		complete(this.district.user(Role.HEAD), "Task_AgreeProgramme", decision(decision, "return"));
	}

	void order() {
		this.jobs.goTo(ORDER_DAY, this.district.id());
		complete(director(), "Task_ApproveProgramme", SchoolForms.ORDER);
	}

	/** Goes through all periods of the year with a report each. */
	void reportAll() {
		this.reports.ofSupport(this.supportId).forEach(this::report);
	}

	void report(QuarterlyReport report) {
		this.jobs.goTo(report.opensOn(), this.district.id());
		submit(report);
		complete(curator(), "Task_CheckReport", report, Map.of("decision", "accept"));
	}

	void submit(QuarterlyReport report) {
		submit(report, LineOutcome.DONE);
	}

	void submit(QuarterlyReport report, LineOutcome outcome) {
		var asked = this.reports.questions(report.id()).asked();
		complete(director(), "Task_SubmitReport", report, SchoolForms.report(report, asked, outcome));
	}

	void summarise() {
		complete(curator(), "Task_SummariseSupport", SchoolForms.SUMMARY);
	}

	private static Map<String, Object> decision(String decision, String returning) {
		return decision.equals(returning) ? Map.of("decision", decision, "remark", "Уточнить сроки")
				: Map.of("decision", decision);
	}

	void complete(String user, String taskKey, Map<String, Object> form) {
		completeOf(school(), user, taskKey, form);
	}

	void complete(String user, String taskKey, QuarterlyReport report, Map<String, Object> form) {
		completeOf("%s · %s".formatted(school(), report.period().title()), user, taskKey, form);
	}

	private void completeOf(String subject, String user, String taskKey, Map<String, Object> form) {
		this.participants.complete(user, taskKey, subject, form);
		this.jobs.fireDue(this.district.id());
	}

}
