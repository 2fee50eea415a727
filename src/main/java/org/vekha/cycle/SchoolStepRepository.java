package org.vekha.cycle;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SchoolStepRepository extends Repository<ScheduledStep, UUID> {

	@Query("""
			select new org.vekha.cycle.SchoolStep(step.supportId, step.step, step.due, step.state) from ScheduledStep step
			where step.yearId = :yearId and step.supportId is not null
			""")
	List<SchoolStep> findSteps(UUID yearId);

	@Query("""
			select new org.vekha.cycle.SchoolStep(step.supportId, step.step, step.due, step.state) from ScheduledStep step
			where step.supportId = :supportId
			""")
	List<SchoolStep> findStepsOf(UUID supportId);

	@Query("""
			select new org.vekha.cycle.SupportLine(support.id, support.schoolId, support.company.curator, support.state,
				support.ending.endedOn)
			from SchoolSupport support where support.yearId = :yearId
			""")
	List<SupportLine> findSupports(UUID yearId);

}
