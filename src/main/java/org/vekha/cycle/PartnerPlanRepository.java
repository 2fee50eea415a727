package org.vekha.cycle;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface PartnerPlanRepository extends JpaRepository<PartnerPlan, UUID> {

	List<PartnerPlan> findByMunicipalityIdAndState(String municipalityId, PlanState state);

	Optional<PartnerPlan> findByRoadmapId(UUID roadmapId);

	boolean existsByRoadmapId(UUID roadmapId);

}
