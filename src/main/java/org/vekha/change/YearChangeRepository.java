package org.vekha.change;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

interface YearChangeRepository extends JpaRepository<YearChange, UUID> {

	List<YearChange> findByMunicipalityIdInAndDecidedAtIsNotNullOrderByDecidedAtDescIdAsc(
			Collection<String> municipalityIds, Pageable page);

}
