package org.vekha.indicator;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface IndicatorRepository extends JpaRepository<Indicator, UUID> {

	List<Indicator> findByMunicipalityIdOrderByNumber(String municipalityId);

	Optional<Indicator> findByMunicipalityIdAndNumber(String municipalityId, int number);

}
