package org.vekha.roadmap;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ActivityRepository extends JpaRepository<Activity, UUID> {

	List<Activity> findByRoadmapIdOrderByPosition(UUID roadmapId);

	boolean existsByRoadmapId(UUID roadmapId);

	@Query("select coalesce(max(activity.position), 0) from Activity activity where activity.roadmapId = :roadmapId")
	int findLastPosition(UUID roadmapId);

	@Query("""
			select activity.id from Activity activity
			where activity.roadmapId = :roadmapId and activity.content.step = :step order by activity.position
			""")
	List<UUID> findIds(UUID roadmapId, CycleStep step);

	@Modifying(flushAutomatically = true)
	@Query("delete from Activity activity where activity.roadmapId = :roadmapId")
	void deleteByRoadmapId(UUID roadmapId);

	@Modifying(flushAutomatically = true)
	@Query("delete from Activity activity where activity.roadmapId = :roadmapId and activity.id in :ids")
	int deleteByRoadmapIdAndIds(UUID roadmapId, Collection<UUID> ids);

}
