package org.vekha.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface IndicatorRepository extends JpaRepository<Indicator, UUID> {

	List<Indicator> findByMunicipalityIdOrderByNumber(String municipalityId);

	List<Indicator> findByMunicipalityIdInOrderByNumber(Collection<String> municipalityIds);

	Optional<Indicator> findByMunicipalityIdAndNumber(String municipalityId, int number);

}
