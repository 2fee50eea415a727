package org.vekha.behalf;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

interface EntryRepository extends JpaRepository<EntryForAnother, UUID> {

	Optional<EntryForAnother> findByTaskId(String taskId);

	boolean existsByInstanceIdAndEnteredBy(String instanceId, String enteredBy);

	List<EntryForAnother> findByEnteredByOrderByBegunAtDescIdAsc(String enteredBy, Pageable page);

	List<EntryForAnother> findByMunicipalityIdInOrderByBegunAtDescIdAsc(Collection<String> municipalityIds,
			Pageable page);

}
