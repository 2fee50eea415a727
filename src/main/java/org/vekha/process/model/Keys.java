package org.vekha.process.model;

import java.util.UUID;

import org.vekha.access.Accounts;
import org.vekha.change.YearChanges;
import org.vekha.cycle.Assignments;
import org.vekha.cycle.MunicipalYear;
import org.vekha.cycle.MunicipalYears;
import org.vekha.cycle.PartnerPlans;
import org.vekha.cycle.RunningPlans;
import org.vekha.cycle.SchoolSupports;
import org.vekha.intake.RoadmapImports;
import org.vekha.municipality.Municipalities;
import org.vekha.objectivity.Objectivity;
import org.vekha.programme.Reviews;
import org.vekha.reporting.PeriodSummaries;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.roadmap.ActivityParts;
import org.vekha.roadmap.Roadmaps;
import org.vekha.school.Schools;

import org.springframework.stereotype.Component;

/**
 * Names every process instance by a business key that a coordinator can read in Cockpit:
 * municipality, school year, and whose matter it is, in this order.
 */
@Component("keys")
public class Keys {

	private static final String SEPARATOR = " · ";

	private final MunicipalYears years;

	private final RunningPlans running;

	private final PartnerPlans plans;

	private final SchoolSupports supports;

	private final Reviews reviews;

	private final QuarterlyReports reports;

	private final PeriodSummaries summaries;

	private final Roadmaps roadmaps;

	private final ActivityParts parts;

	private final Schools schools;

	private final Municipalities municipalities;

	private final Accounts accounts;

	private final RoadmapImports roadmapImports;

	private final YearChanges changes;

	private final Objectivity objectivity;

	private final Assignments assignments;

	Keys(MunicipalYears years, RunningPlans running, PartnerPlans plans, SchoolSupports supports, Reviews reviews,
			QuarterlyReports reports, PeriodSummaries summaries, Roadmaps roadmaps, ActivityParts parts,
			Schools schools, Municipalities municipalities, Accounts accounts, RoadmapImports roadmapImports,
			YearChanges changes, Assignments assignments, Objectivity objectivity) {
		this.years = years;
		this.running = running;
		this.plans = plans;
		this.supports = supports;
		this.reviews = reviews;
		this.reports = reports;
		this.summaries = summaries;
		this.roadmaps = roadmaps;
		this.parts = parts;
		this.schools = schools;
		this.municipalities = municipalities;
		this.accounts = accounts;
		this.roadmapImports = roadmapImports;
		this.changes = changes;
		this.assignments = assignments;
		this.objectivity = objectivity;
	}

	/** For instance «Юрга · 2026/2027». */
	public String year(String yearId) {
		MunicipalYear year = this.years.get(UUID.fromString(yearId));
		return key(year.municipalityId(), year.schoolYear());
	}

	/** For instance «Молчаново · 2020/2021 · План школы-партнёра Наргинская СОШ». */
	public String plan(String planId) {
		var plan = this.plans.get(UUID.fromString(planId));
		return key(plan.municipalityId(), plan.schoolYear(),
				"План школы-партнёра " + this.schools.get(plan.partnerSchoolId()).shortName());
	}

	/** For instance «Юрга · 2026/2027 · СОШ № 14». */
	public String support(String supportId) {
		var support = this.supports.get(UUID.fromString(supportId));
		return key(support.municipalityId(), support.schoolYear(), this.schools.get(support.schoolId()).shortName());
	}

	/** For instance «Пошехонье · 2026/2027 · Гаютинская СШ · объективность». */
	public String objectivity(String objectivityId) {
		var support = this.objectivity.get(UUID.fromString(objectivityId));
		return key(support.municipalityId(), support.schoolYear(), this.schools.get(support.schoolId()).shortName(),
				"объективность");
	}

	/** For instance «Юрга · 2026/2027 · СОШ № 14 · Первый эксперт Юрги». */
	public String review(String reviewId) {
		return reviewBy(UUID.fromString(reviewId));
	}

	/** The key of a review for the expert who was named instead. */
	public String reviewBy(UUID reviewId) {
		var review = this.reviews.get(reviewId);
		return support(review.supportId().toString()) + SEPARATOR
				+ ((review.expert() != null) ? this.accounts.nameOf(review.expert()) : review.label());
	}

	/** For instance «Юрга · 2026/2027 · СОШ № 14 · 1-я четверть». */
	public String report(String reportId) {
		var report = this.reports.get(UUID.fromString(reportId));
		var author = (report.schoolId() != null) ? this.schools.get(report.schoolId()).shortName()
				: report.body().title();
		var running = this.running.get(report.runningId());
		return key(running.municipalityId(), running.schoolYear(), author, report.period().title());
	}

	/** For instance «Юрга · 2026/2027 · 1-я четверть». */
	public String periodSummary(String periodSummaryId) {
		var summary = this.summaries.get(UUID.fromString(periodSummaryId));
		return year(summary.yearId().toString()) + SEPARATOR + summary.period().title();
	}

	/** For instance «Юрга · 2026/2027 · п. 18 Семинары для учителей». */
	public String activity(String activityId) {
		var activity = this.roadmaps.activity(UUID.fromString(activityId));
		var roadmap = this.roadmaps.get(activity.roadmapId());
		return key(roadmap.municipalityId(), roadmap.schoolYear(), activity.label());
	}

	/** For instance «Юрга · 2026/2027 · п. 18 Семинары для учителей · январь». */
	public String part(String partId) {
		var part = this.parts.get(UUID.fromString(partId));
		var row = this.roadmaps.activity(part.activityId());
		var roadmap = this.roadmaps.get(row.roadmapId());
		var activity = key(roadmap.municipalityId(), roadmap.schoolYear(), row.content().labelFor(part.body()));
		var school = (part.schoolId() != null) ? SEPARATOR + this.schools.get(part.schoolId()).shortName() : "";
		var occurrence = (part.occurrence() != null) ? SEPARATOR + part.occurrence() : "";
		return activity + school + occurrence;
	}

	/** For instance «Юрга · 2026/2027 · загрузка дорожной карты». */
	public String roadmapImport(String roadmapImportId) {
		var roadmapImport = this.roadmapImports.get(UUID.fromString(roadmapImportId));
		return key(roadmapImport.municipalityId(), roadmapImport.schoolYear(), "загрузка дорожной карты");
	}

	/** For instance «Юрга · Перенос сроков · приказ № 5». */
	public String change(String changeId) {
		var change = this.changes.get(UUID.fromString(changeId));
		var paper = change.paper();
		return (paper != null && paper.number() != null)
				? key(change.municipalityId(), change.kind().title(), "№ " + paper.number())
				: key(change.municipalityId(), change.kind().title());
	}

	/** For instance «Юрга · 2026/2027 · поручение: Методический центр». */
	public String assignment(String assignmentId) {
		var assignment = this.assignments.get(UUID.fromString(assignmentId));
		return key(assignment.municipalityId(), assignment.schoolYear(), "поручение: " + assignment.assignee().title());
	}

	/** The name of the instance that carries the id in a variable of this name. */
	public String of(String variable, String id) {
		return switch (variable) {
			case Ids.REPORT -> report(id);
			case Ids.REVIEW -> review(id);
			case Ids.PART -> part(id);
			case Ids.SUPPORT -> support(id);
			case Ids.ACTIVITY -> activity(id);
			default -> throw new IllegalArgumentException("No instance is named after " + variable);
		};
	}

	private String key(String municipalityId, Object... parts) {
		var key = new StringBuilder(this.municipalities.get(municipalityId).shortName());
		for (var part : parts) {
			key.append(SEPARATOR).append(part);
		}
		return key.toString();
	}

}
