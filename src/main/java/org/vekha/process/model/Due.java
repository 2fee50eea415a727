package org.vekha.process.model;

import java.util.Date;
import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.vekha.cycle.Assignments;
import org.vekha.change.SchoolPauses;
import org.vekha.change.YearChanges;
import org.vekha.cycle.MunicipalYears;
import org.vekha.cycle.RunningPlans;
import org.vekha.cycle.SchoolSupports;
import org.vekha.objectivity.Objectivity;
import org.vekha.programme.Reviews;
import org.vekha.reporting.PeriodSummaries;
import org.vekha.reporting.QuarterlyReport;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.roadmap.ActivityParts;
import org.vekha.roadmap.CycleStep;
import org.vekha.roadmap.Roadmap;
import org.vekha.roadmap.Roadmaps;
import org.vekha.shared.WorkingDays;

import org.springframework.stereotype.Component;

/**
 * Tells the models until when a task is due and when a timer fires. A task is due at the
 * end of its day in the municipality's time zone.
 */
@Component("due")
public class Due {

	/** Nobody gets a task that is overdue, or almost, the moment it opens. */
	private static final int LEAST_WORKING_DAYS = 3;

	private static final int WORKING_DAYS_FOR_REVISION = 10;

	private static final int ROUND_TABLE_IS_PREPARED_IN = 10;

	private static final int PLAN_IS_REPORTED_IN = 10;

	private final MunicipalYears years;

	private final RunningPlans running;

	private final SchoolSupports supports;

	private final Roadmaps roadmaps;

	private final ActivityParts parts;

	private final QuarterlyReports reports;

	private final PeriodSummaries summaries;

	private final Reviews reviews;

	private final Assignments assignments;

	private final Objectivity objectivity;

	private final YearChanges changes;

	private final SchoolPauses pauses;

	private final DueDays days;

	Due(MunicipalYears years, RunningPlans running, SchoolSupports supports, Roadmaps roadmaps, ActivityParts parts,
			QuarterlyReports reports, PeriodSummaries summaries, Reviews reviews, Assignments assignments,
			Objectivity objectivity, YearChanges changes, SchoolPauses pauses, DueDays days) {
		this.years = years;
		this.running = running;
		this.supports = supports;
		this.roadmaps = roadmaps;
		this.parts = parts;
		this.reports = reports;
		this.summaries = summaries;
		this.reviews = reviews;
		this.assignments = assignments;
		this.objectivity = objectivity;
		this.changes = changes;
		this.pauses = pauses;
		this.days = days;
	}

	/** When a step of the municipality's year is due. */
	public Date year(String yearId, String step) {
		var id = UUID.fromString(yearId);
		return this.days.notTooSoon(this.years.get(id).municipalityId(), this.years.due(id, CycleStep.valueOf(step)),
				LEAST_WORKING_DAYS);
	}

	/** When the preparation of the round table begins. */
	public Date roundTableOpens(String yearId) {
		var id = UUID.fromString(yearId);
		var heldOn = this.years.due(id, CycleStep.ROUND_TABLE);
		return this.days.startOf(this.years.get(id).municipalityId(),
				WorkingDays.before(heldOn, ROUND_TABLE_IS_PREPARED_IN));
	}

	/** When what is still unfinished is put before the coordinator. */
	public Date unfinishedOpens(String yearId) {
		var id = UUID.fromString(yearId);
		var due = this.years.due(id, CycleStep.UNFINISHED);
		return this.days.startOf(this.years.get(id).municipalityId(),
				WorkingDays.before(due, ROUND_TABLE_IS_PREPARED_IN));
	}

	/**
	 * When what is unfinished of a partner school's plan is put before the coordinator:
	 * after its end, and after there was time for the last reports.
	 */
	public Date planEnds(String planId) {
		var plan = this.running.get(UUID.fromString(planId));
		return this.days.startOf(plan.municipalityId(), WorkingDays.after(plan.period().end(), PLAN_IS_REPORTED_IN));
	}

	/** When the support of a school begins: at once, unless its variant starts later. */
	public Date supportOpens(String supportId) {
		var support = this.supports.get(UUID.fromString(supportId));
		return this.days.startOf(support.municipalityId(),
				support.startsOn().orElseGet(() -> this.days.today(support.municipalityId())));
	}

	/** When a step of one school's support is due. */
	public Date school(String supportId, String step) {
		return school(supportId, step, LEAST_WORKING_DAYS);
	}

	/** When a returned programme is due again. */
	public Date revision(String supportId) {
		return school(supportId, CycleStep.PROGRAMME.name(), WORKING_DAYS_FOR_REVISION);
	}

	private Date school(String supportId, String step, int atLeast) {
		var support = this.supports.get(UUID.fromString(supportId));
		return this.days.notTooSoon(support.municipalityId(), this.supports.due(support.id(), CycleStep.valueOf(step)),
				atLeast);
	}

	/** When a step of a school with signs of biased results is due. */
	public Date objectivity(String objectivityId, String step) {
		var support = this.objectivity.get(UUID.fromString(objectivityId));
		return this.days.notTooSoon(support.municipalityId(),
				this.objectivity.due(support.id(), CycleStep.valueOf(step)), LEAST_WORKING_DAYS);
	}

	/** When an expert's review is due. */
	public Date review(String reviewId) {
		return school(this.reviews.get(UUID.fromString(reviewId)).supportId().toString(),
				CycleStep.EXPERT_REVIEW.name());
	}

	/** When the report of a period may be written. */
	public Date reportOpens(String reportId) {
		var report = this.reports.get(UUID.fromString(reportId));
		return this.days.startOf(municipalityOf(report), report.opensOn());
	}

	/** When the report of a period is due. */
	public Date report(String reportId) {
		var report = this.reports.get(UUID.fromString(reportId));
		return this.days.endOf(municipalityOf(report), report.dueOn());
	}

	/** When the reports of a period are summed up: once they have been due. */
	public Date periodSummaryOpens(String periodSummaryId) {
		var summary = this.summaries.get(UUID.fromString(periodSummaryId));
		return this.days.startOf(summary.municipalityId(), summary.reportsDueOn().plusDays(1));
	}

	/**
	 * Until when an activity without a date of its own has to get one: the end of its
	 * road map.
	 */
	public Date activity(String activityId) {
		var roadmap = roadmapOf(UUID.fromString(activityId));
		return this.days.notTooSoon(roadmap.municipalityId(), roadmap.period().end(), LEAST_WORKING_DAYS);
	}

	/** When somebody's part of an activity begins. */
	public Date partOpens(String partId) {
		var part = this.parts.get(UUID.fromString(partId));
		return this.days.startOf(roadmapOf(part.activityId()).municipalityId(), part.opensOn());
	}

	/** When somebody's part of an activity is due. */
	public Date part(String partId) {
		var part = this.parts.get(UUID.fromString(partId));
		return this.days.endOf(roadmapOf(part.activityId()).municipalityId(), part.dueOn());
	}

	/** When what a round table asked for is due. */
	public Date assignment(String assignmentId) {
		var assignment = this.assignments.get(UUID.fromString(assignmentId));
		return this.days.notTooSoon(assignment.municipalityId(), assignment.due(), LEAST_WORKING_DAYS);
	}

	/**
	 * When the facts of indicators that come late may be known: results come in July and
	 * August.
	 */
	public Date lateFactsOpen(String yearId) {
		var year = this.years.get(UUID.fromString(yearId));
		return this.days.startOf(year.municipalityId(), year.schoolYear().lastDay().withMonth(7).withDayOfMonth(1));
	}

	/** Until when they are entered. */
	public Date lateFacts(String yearId) {
		var year = this.years.get(UUID.fromString(yearId));
		return this.days.notTooSoon(year.municipalityId(), year.schoolYear().lastDay(), WORKING_DAYS_FOR_REVISION);
	}

	/**
	 * The end of the day that lies so many working days ahead, in the time zone of the
	 * instance's municipality.
	 */
	public Date inWorkingDays(int days, DelegateExecution execution) {
		return this.days.inWorkingDays(days, execution.getTenantId());
	}

	/** When a change in the middle of the year begins to hold. */
	public Date changeOpens(String changeId) {
		var change = this.changes.get(UUID.fromString(changeId));
		return this.days.startOf(change.municipalityId(), change.takesEffectOn());
	}

	/** When a pause is to end. */
	public Date pauseEnds(String changeId) {
		var pause = this.pauses.get(UUID.fromString(changeId));
		return this.days.endOf(this.supports.get(pause.supportId()).municipalityId(), pause.plannedEnd());
	}

	private String municipalityOf(QuarterlyReport report) {
		return this.running.get(report.runningId()).municipalityId();
	}

	private Roadmap roadmapOf(UUID activityId) {
		return this.roadmaps.get(this.roadmaps.activity(activityId).roadmapId());
	}

}
