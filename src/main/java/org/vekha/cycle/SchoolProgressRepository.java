package org.vekha.cycle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.vekha.roadmap.ActivityState;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SchoolProgressRepository extends Repository<ScheduledStep, UUID> {

	@Query("""
			select new org.vekha.cycle.SchoolProgress(support.schoolId,
				sum(case when step.state = org.vekha.roadmap.ActivityState.DONE then 1 else 0 end),
				sum(case when step.state not in :ended and step.due < :today
					and step.state <> org.vekha.roadmap.ActivityState.PAUSED then 1 else 0 end))
			from ScheduledStep step join SchoolSupport support on support.id = step.supportId
			where step.yearId = :yearId
			group by support.schoolId
			order by support.schoolId
			""")
	List<SchoolProgress> find(UUID yearId, LocalDate today, Collection<ActivityState> ended);

}
