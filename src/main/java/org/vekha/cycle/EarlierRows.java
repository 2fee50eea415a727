package org.vekha.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.vekha.deadline.Period;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.Roadmaps;
import org.vekha.roadmap.WorkYear;
import org.vekha.shared.RuleViolation;

/**
 * The rows that were over before the order: each is done already or moved, but never
 * overdue.
 */
@Component
class EarlierRows {

	private final Roadmaps roadmaps;

	EarlierRows(Roadmaps roadmaps) {
		this.roadmaps = roadmaps;
	}

	List<Activity> of(UUID roadmapId) {
		var roadmap = this.roadmaps.get(roadmapId);
		var orderDate = roadmap.requireApproved();
		var year = WorkYear.of(roadmap);
		return this.roadmaps.openActivities(roadmapId)
			.stream()
			.filter(row -> row.deadline().endsBefore(orderDate) && year.concerns(row.deadline()))
			.toList();
	}

	/**
	 * Carries out what was decided about each of them.
	 * @param dates refuses a new date, given what it is for
	 */
	void settle(UUID roadmapId, List<EarlierRow> decided, BiConsumer<String, LocalDate> dates) {
		var orderDate = this.roadmaps.get(roadmapId).requireApproved();
		var open = of(roadmapId).stream().collect(Collectors.toMap(Activity::id, Activity::label));
		for (var row : decided) {
			if (open.remove(row.activityId()) == null) {
				throw new RuleViolation("Решение можно принять один раз и только о мероприятии, срок которого "
						+ "прошёл до приказа: обновите страницу.");
			}
			if (row.doneBefore()) {
				this.roadmaps.markDoneBeforeApproval(row.activityId());
			}
			else {
				dates.accept("Новый срок мероприятия", row.newDate());
				this.roadmaps.redate(row.activityId(), new Period(orderDate, row.newDate()));
			}
		}
		if (!open.isEmpty()) {
			throw new RuleViolation("Срок этих мероприятий прошёл до приказа, решите, исполнены ли они: %s."
				.formatted(String.join("; ", open.values())));
		}
	}

}
