package org.vekha.roadmap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.deadline.DeadlineKind;
import org.vekha.municipality.Municipalities;

/**
 * The parts of all activities: what is reported on them gives the activities their
 * states.
 */
@Service
@Transactional
public class ActivityParts {

	private static final List<ActivityState> REPORTED = List.of(ActivityState.IN_REVIEW, ActivityState.DONE,
			ActivityState.DONE_BEFORE_APPROVAL, ActivityState.PARTLY_DONE, ActivityState.NOT_DONE);

	private final ActivityPartRepository repository;

	private final RoadmapRepository roadmaps;

	private final ActivityRows rows;

	private final Municipalities municipalities;

	private final Clock clock;

	ActivityParts(ActivityPartRepository repository, RoadmapRepository roadmaps, ActivityRows rows,
			Municipalities municipalities, Clock clock) {
		this.repository = repository;
		this.roadmaps = roadmaps;
		this.rows = rows;
		this.municipalities = municipalities;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public ActivityPart get(UUID id) {
		return this.repository.findById(id).orElseThrow(ActivityRows::notFound);
	}

	@Transactional(readOnly = true)
	public List<ActivityPart> of(UUID activityId) {
		return this.repository.findByActivityIdOrderByPosition(activityId);
	}

	/** The parts of all rows of a road map, those of a row in their order. */
	@Transactional(readOnly = true)
	public List<ActivityPart> ofRoadmap(UUID roadmapId) {
		return this.repository.findByRoadmapId(roadmapId);
	}

	/** How far the activities of a road map have come, counted. */
	@Transactional(readOnly = true)
	public List<PartCount> counts(UUID roadmapId) {
		return this.repository.count(roadmapId);
	}

	/** How far the schools have come with their parts of these activities. */
	@Transactional(readOnly = true)
	public List<SchoolPart> ofSchools(Collection<UUID> activityIds) {
		return activityIds.isEmpty() ? List.of() : this.repository.findOfSchools(activityIds);
	}

	/** Notes that the time of the part has come. */
	public void open(UUID id) {
		change(id, (part, activity) -> part.open());
	}

	/**
	 * Takes a report.
	 * @return the part, which is over now or, where the coordinator accepts, in review
	 */
	public ActivityPart report(UUID id, PartReport report, String userId) {
		return change(id,
				(part, activity) -> part.report(report, userId, today(activity), activity.acceptanceNeeded()));
	}

	/**
	 * Notes of a part that it had been done before the road map was approved.
	 * @param doneOn a day before that of the order
	 * @throws org.vekha.shared.RuleViolation if the row was not yet under way by then
	 */
	public void markDoneBeforeApproval(UUID id, LocalDate doneOn) {
		change(id, (part, activity) -> {
			var orderDate = this.roadmaps.findById(activity.roadmapId()).orElseThrow().requireApproved();
			activity.requireBegunBefore(orderDate);
			part.doneBefore(orderDate, doneOn);
		});
	}

	public void accept(UUID id) {
		change(id, (part, activity) -> part.accept());
	}

	public void giveBack(UUID id, String remark) {
		change(id, (part, activity) -> part.giveBack(remark));
	}

	/**
	 * The parts of these road maps whose dates can be moved, by day: all but what is told
	 * in the reports of the periods.
	 * @param schoolId only this school, or {@code null}
	 */
	@Transactional(readOnly = true)
	public List<PartDate> openDates(Collection<UUID> roadmapIds, String schoolId, int most) {
		return this.repository.findDates(roadmapIds, schoolId, DeadlineKind.WHOLE_PERIOD, ActivityState.finalStates(),
				Limit.of(most));
	}

	/** What a school has done of a road map, accepted or not yet, the latest first. */
	@Transactional(readOnly = true)
	public List<PartDate> reportedBy(String schoolId, UUID roadmapId, int most) {
		return this.repository.findReported(roadmapId, schoolId, REPORTED, Limit.of(most));
	}

	@Transactional(readOnly = true)
	public List<PartDate> dates(Collection<UUID> ids) {
		return this.repository.findDates(ids);
	}

	/**
	 * Moves the part to another last day, and lets the activity's days follow.
	 * @return whether it was still open
	 */
	public boolean move(UUID id, LocalDate due) {
		var activity = this.rows.lock(this.repository.findActivityId(id).orElseThrow(ActivityRows::notFound));
		var moved = this.rows.lockPart(id).moveTo(due);
		if (moved) {
			activity.follow(this.repository.findPeriod(activity.id()));
		}
		return moved;
	}

	/**
	 * Changes a part and lets the activity follow. The activity is locked first: of
	 * several who end its last parts at the same time, one sees all of them ended.
	 */
	private ActivityPart change(UUID id, BiConsumer<ActivityPart, Activity> change) {
		var activity = this.rows.lock(this.repository.findActivityId(id).orElseThrow(ActivityRows::notFound));
		var part = this.rows.lockPart(id);
		change.accept(part, activity);
		this.rows.derive(activity);
		return part;
	}

	private LocalDate today(Activity activity) {
		var roadmap = this.roadmaps.findById(activity.roadmapId()).orElseThrow();
		return this.municipalities.get(roadmap.municipalityId()).today(this.clock);
	}

}
