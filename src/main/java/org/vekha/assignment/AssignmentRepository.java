package org.vekha.assignment;

import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface AssignmentRepository extends JpaRepository<Assignment, UUID> {

	List<Assignment> findByYearIdOrderByDueAscTextAsc(UUID yearId);

	List<Assignment> findByMunicipalityIdAndStateNotOrderByDueAscTextAsc(String municipalityId, AssignmentState state,
			Limit limit);

}
