package org.vekha.process.task;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.vekha.cycle.SchoolSupports;
import org.vekha.document.Matter;
import org.vekha.process.model.Ids;
import org.vekha.programme.Programmes;
import org.vekha.programme.Review;
import org.vekha.programme.Reviews;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.roadmap.ActivityParts;

import org.springframework.stereotype.Component;

/**
 * Tells which documents belong to a task: the matter to which its people add, and those
 * that they see beside it. Who sees a task sees no more than that.
 */
@Component
public class TaskMatters {

	/** What happens once in the support of a school. */
	private static final Set<String> OF_SUPPORT = Set.of(Matters.INTERVIEW, Matters.SELF_ASSESSMENT,
			Matters.RISK_PROFILE, Matters.PROGRAMME, Matters.SUMMARY);

	/** Under which name an instance carries the id of what has its own. */
	private static final Map<String, String> NAMES = Map.of(Matters.REPORT, Ids.REPORT, Matters.PART, Ids.PART,
			Matters.YEAR, Ids.YEAR, Matters.PLAN, Ids.PLAN, Matters.OBJECTIVITY, Ids.OBJECTIVITY, Matters.ASSIGNMENT,
			Ids.ASSIGNMENT, Matters.CHANGE, Ids.CHANGE, Matters.PERIOD_SUMMARY, Ids.PERIOD_SUMMARY);

	private final SchoolSupports supports;

	private final Programmes programmes;

	private final Reviews reviews;

	private final ActivityParts parts;

	private final QuarterlyReports reports;

	TaskMatters(SchoolSupports supports, Programmes programmes, Reviews reviews, ActivityParts parts,
			QuarterlyReports reports) {
		this.supports = supports;
		this.programmes = programmes;
		this.reviews = reviews;
		this.parts = parts;
		this.reports = reports;
	}

	/** The matter to which documents of the task are added; none if it takes none. */
	public Optional<Matter> written(VisibleTask task) {
		return TaskPapers.of(task).map(TaskPapers::written).flatMap(kind -> matters(task, kind).findFirst());
	}

	/** All matters whose documents the task shows, the written one first. */
	public List<Matter> shown(VisibleTask task) {
		return TaskPapers.of(task).stream().flatMap(TaskPapers::shown).flatMap(kind -> matters(task, kind)).toList();
	}

	private Stream<Matter> matters(VisibleTask task, String kind) {
		return switch (kind) {
			case Matters.CONTRACT -> contract(task);
			case TaskPapers.FORMER_CONTRACTS -> formerContracts(task);
			case Matters.MEASURE -> measures(task);
			case Matters.AGREEMENT -> agreements(task);
			case Matters.REVIEW -> reviews(task).filter(review -> review.expert() != null)
				.map(review -> Matters.review(review.id(), review.expert()));
			default -> id(task, kind).map(id -> new Matter(kind, id)).stream();
		};
	}

	/** What the report tells of: its files were attached in the school's own table. */
	private Stream<Matter> measures(VisibleTask task) {
		return task.id(Ids.REPORT)
			.stream()
			.flatMap(report -> this.reports.get(report).lines().stream())
			.map(line -> new Matter(Matters.MEASURE, line.lineId()));
	}

	/** What the curator asks after: the school may have attached what shows it. */
	private Stream<Matter> agreements(VisibleTask task) {
		return support(task).map(this.supports::get)
			.stream()
			.flatMap(support -> support.interview().stream())
			.flatMap(minutes -> minutes.agreements().stream())
			.map(agreement -> Matters.agreement(support(task).orElseThrow(), agreement.id()));
	}

	private Optional<UUID> id(VisibleTask task, String kind) {
		if (OF_SUPPORT.contains(kind)) {
			return support(task);
		}
		return switch (kind) {
			case Matters.ACTIVITY ->
				task.id(Ids.ACTIVITY).or(() -> task.id(Ids.PART).map(id -> this.parts.get(id).activityId()));
			default -> task.id(NAMES.get(kind));
		};
	}

	/** With the partner school of now. */
	private Stream<Matter> contract(VisibleTask task) {
		return support(task).map(this.supports::get)
			.stream()
			.flatMap(support -> support.partnerSchoolId().stream())
			.map(partner -> Matters.contract(support(task).orElseThrow(), partner));
	}

	private Stream<Matter> formerContracts(VisibleTask task) {
		return support(task).map(this.supports::get)
			.stream()
			.flatMap(support -> support.formerContracts().stream())
			.map(former -> Matters.contract(support(task).orElseThrow(), former.partnerSchoolId()))
			.distinct();
	}

	/** A review knows whose programme it is about, a report whose it is. */
	private Optional<UUID> support(VisibleTask task) {
		return task.id(Ids.SUPPORT)
			.or(() -> task.id(Ids.REVIEW).map(id -> this.reviews.get(id).supportId()))
			.or(() -> task.id(Ids.REPORT).map(id -> this.reports.get(id).supportId()));
	}

	/** The task's own review, or those of the programme as it is now. */
	private Stream<Review> reviews(VisibleTask task) {
		return task.id(Ids.REVIEW)
			.map(id -> Stream.of(this.reviews.get(id)))
			.orElseGet(() -> support(task).flatMap(this.programmes::of)
				.stream()
				.flatMap(programme -> this.reviews.ofVersion(programme.supportId(), programme.currentNumber())
					.stream()));
	}

}
