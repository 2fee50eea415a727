package org.vekha.objectivity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface ObjectivityRepository extends JpaRepository<ObjectivitySupport, UUID> {

	List<ObjectivitySupport> findByYearIdOrderBySchoolId(UUID yearId);

	Optional<ObjectivitySupport> findBySupportIdAndState(UUID supportId, ObjectivityState state);

}
