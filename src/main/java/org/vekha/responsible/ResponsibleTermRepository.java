package org.vekha.responsible;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface ResponsibleTermRepository extends JpaRepository<ResponsibleTerm, UUID> {

	List<ResponsibleTerm> findByMunicipalityIdOrderByNormal(String municipalityId, Limit limit);

	Optional<ResponsibleTerm> findByMunicipalityIdAndNormal(String municipalityId, String normal);

	long countByMunicipalityId(String municipalityId);

}
