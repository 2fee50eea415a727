package org.vekha.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.vekha.shared.SchoolYear;

interface IndicatorValueRepository extends JpaRepository<IndicatorValue, UUID> {

	List<IndicatorValue> findByIndicatorIdInAndSchoolYear(Collection<UUID> indicatorIds, SchoolYear schoolYear);

	List<IndicatorValue> findByIndicatorIdInOrderBySchoolYear(Collection<UUID> indicatorIds);

	Optional<IndicatorValue> findByIndicatorIdAndSchoolYear(UUID indicatorId, SchoolYear schoolYear);

}
