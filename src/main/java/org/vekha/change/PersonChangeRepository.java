package org.vekha.change;

import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

interface PersonChangeRepository extends JpaRepository<PersonChange, UUID> {

	List<PersonChange> findByChangeIdAndStateOrderByPosition(UUID changeId, PersonChange.State state, Limit most);

	boolean existsByChangeIdAndState(UUID changeId, PersonChange.State state);

	List<PersonChange> findByChangeIdOrderByPosition(UUID changeId, Pageable page);

	List<PersonChange> findBySupportIdOrderBySince(UUID supportId);

}
