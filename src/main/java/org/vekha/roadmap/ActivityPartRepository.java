package org.vekha.roadmap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ActivityPartRepository extends JpaRepository<ActivityPart, UUID> {

	List<ActivityPart> findByActivityIdOrderByPosition(UUID activityId);

	@Query("select part.activityId from ActivityPart part where part.id = :id")
	Optional<UUID> findActivityId(UUID id);

	/** The states that occur among the parts, each once. */
	@Query("select distinct part.state from ActivityPart part where part.activityId = :activityId")
	List<ActivityState> findStates(UUID activityId);

	/** The day on which the last of the parts was done, if one was. */
	@Query("select max(part.report.doneOn) from ActivityPart part where part.activityId = :activityId")
	LocalDate findLastDoneOn(UUID activityId);

	@Modifying(flushAutomatically = true)
	@Query("""
			update versioned ActivityPart part set part.state = :state
			where part.activityId = :activityId and part.state not in :finalStates
			""")
	void endOpen(UUID activityId, ActivityState state, Collection<ActivityState> finalStates);

}
