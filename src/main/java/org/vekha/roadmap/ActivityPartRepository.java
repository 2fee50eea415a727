package org.vekha.roadmap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.vekha.deadline.DeadlineKind;
import org.vekha.deadline.Period;

interface ActivityPartRepository extends JpaRepository<ActivityPart, UUID> {

	List<ActivityPart> findByActivityIdOrderByPosition(UUID activityId);

	/** The parts of all rows of a road map, those of a row in their order. */
	@Query("""
			select part from ActivityPart part join Activity activity on activity.id = part.activityId
			where activity.roadmapId = :roadmapId order by part.activityId, part.position
			""")
	List<ActivityPart> findByRoadmapId(UUID roadmapId);

	@Query("""
			select new org.vekha.roadmap.PartCount(part.activityId, part.state, part.dueOn, count(part))
			from ActivityPart part join Activity activity on activity.id = part.activityId
			where activity.roadmapId = :roadmapId group by part.activityId, part.state, part.dueOn
			""")
	List<PartCount> count(UUID roadmapId);

	@Query("""
			select new org.vekha.roadmap.SchoolPart(part.activityId, part.schoolId, part.state, part.dueOn)
			from ActivityPart part where part.activityId in :activityIds and part.schoolId is not null
			order by part.activityId, part.position
			""")
	List<SchoolPart> findOfSchools(Collection<UUID> activityIds);

	@Query("select part.activityId from ActivityPart part where part.id = :id")
	Optional<UUID> findActivityId(UUID id);

	/** The states that occur among the parts, each once. */
	@Query("select distinct part.state from ActivityPart part where part.activityId = :activityId")
	List<ActivityState> findStates(UUID activityId);

	/** The day on which the last of the parts was done, if one was. */
	@Query("select max(part.report.doneOn) from ActivityPart part where part.activityId = :activityId")
	LocalDate findLastDoneOn(UUID activityId);

	/** The part of a reporter who has only one, as in a row that runs all the time. */
	@Query("""
			select part from ActivityPart part
			where part.activityId = :activityId and part.body = :body
				and (part.schoolId = :schoolId or (part.schoolId is null and :schoolId is null))
			""")
	Optional<ActivityPart> findOnly(UUID activityId, Body body, String schoolId);

	String PART_DATES = """
			select new org.vekha.roadmap.PartDate(part.id, activity.id, activity.roadmapId, activity.content, part.body,
				part.schoolId, part.occurrence, part.dueOn, part.state)
			from ActivityPart part join Activity activity on activity.id = part.activityId
			""";

	@Query(PART_DATES + """
			where activity.roadmapId in :roadmapIds and activity.content.deadline.kind <> :left
				and part.state not in :finalStates and (:schoolId is null or part.schoolId = :schoolId)
			order by part.dueOn, part.activityId, part.position
			""")
	List<PartDate> findDates(Collection<UUID> roadmapIds, String schoolId, DeadlineKind left,
			Collection<ActivityState> finalStates, Limit most);

	/** What a school has reported on, the latest first. */
	@Query(PART_DATES + """
			where activity.roadmapId = :roadmapId and part.schoolId = :schoolId and part.state in :states
			order by part.dueOn desc, part.id
			""")
	List<PartDate> findReported(UUID roadmapId, String schoolId, Collection<ActivityState> states, Limit most);

	@Query(PART_DATES + "where part.id in :ids")
	List<PartDate> findDates(Collection<UUID> ids);

	/** From the first to the last day of all parts. */
	@Query("""
			select new org.vekha.deadline.Period(min(part.opensOn), max(part.dueOn)) from ActivityPart part
			where part.activityId = :activityId
			""")
	Period findPeriod(UUID activityId);

	boolean existsByActivityId(UUID activityId);

	/** What is still awaited of the rows of a kind, of those who report on them. */
	@Query("""
			select part from ActivityPart part join Activity activity on activity.id = part.activityId
			where activity.roadmapId = :roadmapId and activity.content.deadline.kind = :kind
				and part.state not in :finalStates
			order by part.activityId, part.position
			""")
	List<ActivityPart> findOpen(UUID roadmapId, DeadlineKind kind, Collection<ActivityState> finalStates);

	/** The rows of a kind of which something is still awaited from the school. */
	@Query("""
			select part.activityId from ActivityPart part join Activity activity on activity.id = part.activityId
			where activity.roadmapId = :roadmapId and activity.content.deadline.kind = :kind
				and part.schoolId = :schoolId and part.state not in :finalStates
			""")
	List<UUID> findAwaitedFrom(UUID roadmapId, DeadlineKind kind, String schoolId,
			Collection<ActivityState> finalStates);

	@Modifying(flushAutomatically = true)
	@Query("""
			update versioned ActivityPart part set part.state = :state
			where part.activityId = :activityId and part.state not in :finalStates
			""")
	void endOpen(UUID activityId, ActivityState state, Collection<ActivityState> finalStates);

}
