package org.vekha.cycle;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.CycleStep;

interface ScheduledStepRepository extends JpaRepository<ScheduledStep, UUID> {

	List<ScheduledStep> findByYearIdAndSupportIdIsNull(UUID yearId);

	Optional<ScheduledStep> findByYearIdAndStepAndSupportIdIsNull(UUID yearId, CycleStep step);

	List<ScheduledStep> findBySupportId(UUID supportId);

	List<ScheduledStep> findBySupportIdInAndStateNotIn(Collection<UUID> supportIds, Collection<ActivityState> over);

	Optional<ScheduledStep> findBySupportIdAndStep(UUID supportId, CycleStep step);

	/** The states that occur among the schools, each once. */
	@Query("""
			select distinct step.state from ScheduledStep step
			where step.yearId = :yearId and step.step = :cycleStep and step.supportId is not null
			""")
	List<ActivityState> findSchoolStates(UUID yearId, CycleStep cycleStep);

	@Query("""
			select step from ScheduledStep step
			where step.yearId = :yearId and step.supportId is not null and step.state not in :over
			""")
	List<ScheduledStep> findOpenOfSchools(UUID yearId, Collection<ActivityState> over);

	@Query("""
			select step.step from ScheduledStep step
			where step.supportId = :supportId and step.state not in :over
			""")
	List<CycleStep> findOpenSteps(UUID supportId, Collection<ActivityState> over);

	@Modifying(flushAutomatically = true)
	@Query("""
			update ScheduledStep step set step.state = :state
			where step.supportId = :supportId and step.state not in :over
			""")
	void endOpen(UUID supportId, ActivityState state, Collection<ActivityState> over);

}
