package org.vekha.process.task;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.vekha.document.Matter;
import org.vekha.process.model.Ids;
import org.vekha.programme.Programmes;
import org.vekha.programme.Review;
import org.vekha.programme.Reviews;
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
			Matters.RISK_PROFILE, Matters.PROGRAMME, Matters.CONTRACT, Matters.SUMMARY);

	private final Programmes programmes;

	private final Reviews reviews;

	private final ActivityParts parts;

	TaskMatters(Programmes programmes, Reviews reviews, ActivityParts parts) {
		this.programmes = programmes;
		this.reviews = reviews;
		this.parts = parts;
	}

	/** The matter to which documents of the task are added; none if it takes none. */
	public Optional<Matter> written(VisibleTask task) {
		return TaskPapers.of(task)
			.map(TaskPapers::written)
			.flatMap(kind -> ids(task, kind).map(id -> new Matter(kind, id)).findFirst());
	}

	/** All matters whose documents the task shows, the written one first. */
	public List<Matter> shown(VisibleTask task) {
		return TaskPapers.of(task)
			.stream()
			.flatMap(TaskPapers::shown)
			.flatMap(kind -> ids(task, kind).map(id -> new Matter(kind, id)))
			.toList();
	}

	private Stream<UUID> ids(VisibleTask task, String kind) {
		if (OF_SUPPORT.contains(kind)) {
			return support(task).stream();
		}
		return switch (kind) {
			case Matters.REVIEW -> task.id(Ids.REVIEW).map(Stream::of).orElseGet(() -> reviews(task));
			case Matters.REPORT -> task.id(Ids.REPORT).stream();
			case Matters.ACTIVITY ->
				task.id(Ids.ACTIVITY).or(() -> task.id(Ids.PART).map(id -> this.parts.get(id).activityId())).stream();
			case Matters.PART -> task.id(Ids.PART).stream();
			case Matters.YEAR -> task.id(Ids.YEAR).stream();
			case Matters.PLAN -> task.id(Ids.PLAN).stream();
			default -> throw new IllegalStateException("Nobody knows whose id documents of «%s» have".formatted(kind));
		};
	}

	/** A review knows whose programme it is about. */
	private Optional<UUID> support(VisibleTask task) {
		return task.id(Ids.SUPPORT).or(() -> task.id(Ids.REVIEW).map(id -> this.reviews.get(id).supportId()));
	}

	/** The reviews of the programme as it is now. */
	private Stream<UUID> reviews(VisibleTask task) {
		return support(task).flatMap(this.programmes::of)
			.stream()
			.flatMap(programme -> this.reviews.ofVersion(programme.supportId(), programme.currentNumber()).stream())
			.map(Review::id);
	}

}
