package org.vekha.change;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface SchoolPauseRepository extends JpaRepository<SchoolPause, UUID> {

	Optional<SchoolPause> findByChangeId(UUID changeId);

	Optional<SchoolPause> findBySupportIdAndResumedOnIsNull(UUID supportId);

	List<SchoolPause> findBySupportIdOrderByPausedOn(UUID supportId);

}
