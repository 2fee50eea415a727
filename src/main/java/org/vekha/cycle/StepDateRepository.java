package org.vekha.cycle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.CycleStep;

interface StepDateRepository extends Repository<ScheduledStep, UUID> {

	String STEP_DATES = """
			select new org.vekha.cycle.StepDate(step.id, step.yearId, step.supportId, support.schoolId, step.step,
				step.due, step.state)
			from ScheduledStep step left join SchoolSupport support on support.id = step.supportId
			""";

	@Query(STEP_DATES + """
			where step.yearId in :yearIds and step.step in :steps and step.state not in :left
				and (support.id is not null or step.step in :ofYear)
				and (:schoolId is null or support.schoolId = :schoolId)
			order by step.due, step.step, support.schoolId
			""")
	List<StepDate> findOpen(Collection<UUID> yearIds, Collection<CycleStep> steps, Collection<CycleStep> ofYear,
			String schoolId, Collection<ActivityState> left, Limit most);

	@Query(STEP_DATES + "where step.id in :ids")
	List<StepDate> findAllByIds(Collection<UUID> ids);

	/** The open steps of supports, and those that these years take themselves. */
	@Query(STEP_DATES + """
			where step.state not in :over
				and (step.supportId in :supportIds or (step.yearId in :yearIds and step.supportId is null))
			""")
	List<StepDate> findBeside(Collection<UUID> supportIds, Collection<UUID> yearIds, Collection<ActivityState> over);

	@Query(STEP_DATES + """
			where step.step = :cycleStep and (step.supportId = :supportId
				or (step.supportId is null and step.yearId = :yearId))
			order by step.supportId nulls last
			""")
	List<StepDate> find(UUID yearId, UUID supportId, CycleStep cycleStep);

	/** The last day on which one of the schools that take the step is due. */
	@Query("""
			select max(step.due) from ScheduledStep step
			where step.yearId = :yearId and step.step = :cycleStep and step.supportId is not null
				and step.state <> org.vekha.roadmap.ActivityState.NOT_REQUIRED
			""")
	Optional<LocalDate> findLastDue(UUID yearId, CycleStep cycleStep);

}
