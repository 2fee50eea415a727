package org.vekha.process.model;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.vekha.change.YearChanges;
import org.vekha.cycle.Assignee;
import org.vekha.cycle.Assignments;
import org.vekha.cycle.RunningPlans;
import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SchoolSupports;
import org.vekha.intake.RoadmapImports;
import org.vekha.objectivity.Objectivity;
import org.vekha.programme.Reviews;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.roadmap.ActivityPart;
import org.vekha.roadmap.ActivityParts;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.Reporter;
import org.vekha.roadmap.Roadmaps;
import org.vekha.school.Schools;

import org.springframework.stereotype.Component;

/**
 * Tells the models who does a task: a user where somebody is appointed, a group
 * otherwise.
 */
@Component("people")
public class People {

	private final SchoolSupports supports;

	private final Reviews reviews;

	private final QuarterlyReports reports;

	private final ActivityParts parts;

	private final Roadmaps roadmaps;

	private final RunningPlans running;

	private final Schools schools;

	private final ActingGroups acting;

	private final RoadmapImports roadmapImports;

	private final YearChanges changes;

	private final Objectivity objectivity;

	private final Assignments assignments;

	People(SchoolSupports supports, Reviews reviews, QuarterlyReports reports, ActivityParts parts, Roadmaps roadmaps,
			RunningPlans running, Schools schools, ActingGroups acting, RoadmapImports roadmapImports,
			YearChanges changes, Assignments assignments, Objectivity objectivity) {
		this.supports = supports;
		this.reviews = reviews;
		this.reports = reports;
		this.parts = parts;
		this.roadmaps = roadmaps;
		this.running = running;
		this.schools = schools;
		this.acting = acting;
		this.roadmapImports = roadmapImports;
		this.changes = changes;
		this.assignments = assignments;
		this.objectivity = objectivity;
	}

	/** The user who was appointed the school's curator. */
	public String curator(String supportId) {
		return support(supportId).curator();
	}

	/** The group of the supported school. */
	public String school(String supportId) {
		return group(support(supportId).schoolId());
	}

	/** The groups of the two schools that sign a contract of co-operation. */
	public List<String> contractParties(String supportId) {
		var support = support(supportId);
		return Stream.concat(Stream.of(support.schoolId()), support.partnerSchoolId().stream())
			.map(this::group)
			.toList();
	}

	/** The user who was asked for the review. */
	public String expert(String reviewId) {
		return this.reviews.get(UUID.fromString(reviewId)).expert();
	}

	/**
	 * The group that reports for the period: the school's, or that which acts for the
	 * body that leads.
	 */
	public String reportAuthors(String reportId) {
		var report = this.reports.get(UUID.fromString(reportId));
		return this.acting.of(report.reporter(), this.running.get(report.runningId()).municipalityId());
	}

	/**
	 * The curator of the school whose report is checked; nobody in person for a report of
	 * a body.
	 */
	public String reportChecker(String reportId) {
		var supportId = this.reports.get(UUID.fromString(reportId)).supportId();
		return (supportId != null) ? this.supports.get(supportId).curator() : null;
	}

	/** The group that carries out a part of an activity and reports on it. */
	public String partReporters(String partId) {
		ActivityPart part = this.parts.get(UUID.fromString(partId));
		var roadmapId = this.roadmaps.activity(part.activityId()).roadmapId();
		return this.acting.of(part.reporter(), this.roadmaps.get(roadmapId).municipalityId());
	}

	/**
	 * The curator of a school with signs of biased results; nobody in person where it is
	 * on no other list.
	 */
	public String objectivityCurator(String objectivityId) {
		return this.objectivity.get(UUID.fromString(objectivityId))
			.supportId()
			.map(this.supports::get)
			.map(SchoolSupport::curator)
			.orElse(null);
	}

	/** The group of the school with signs of biased results. */
	public String objectivitySchool(String objectivityId) {
		return group(this.objectivity.get(UUID.fromString(objectivityId)).schoolId());
	}

	/** The first of those who were appointed to watch, who writes the act. */
	public String firstObserver(String objectivityId) {
		return this.objectivity.get(UUID.fromString(objectivityId)).observers().get(0).userId();
	}

	/** The coordinator who handed in the road map. */
	public String roadmapImporter(String roadmapImportId) {
		return this.roadmapImports.get(UUID.fromString(roadmapImportId)).author();
	}

	/** Who began a change in the middle of the year. */
	public String changeAuthor(String changeId) {
		return this.changes.get(UUID.fromString(changeId)).openedBy();
	}

	/** The person to whom a round table gave the assignment, if it was a person. */
	public String assignmentUser(String assignmentId) {
		var assignee = this.assignments.get(UUID.fromString(assignmentId)).assignee();
		return (assignee.kind() == Assignee.Kind.PERSON) ? assignee.key() : null;
	}

	/** The group that carries out the assignment of a round table; none for a person. */
	public List<String> assignmentGroups(String assignmentId) {
		var assignment = this.assignments.get(UUID.fromString(assignmentId));
		var assignee = assignment.assignee();
		return switch (assignee.kind()) {
			case PERSON -> List.of();
			case SCHOOL -> List.of(group(assignee.key()));
			case BODY ->
				List.of(this.acting.of(Reporter.of(Body.valueOf(assignee.key())), assignment.municipalityId()));
		};
	}

	private SchoolSupport support(String supportId) {
		return this.supports.get(UUID.fromString(supportId));
	}

	private String group(String schoolId) {
		return this.schools.get(schoolId).group();
	}

}
