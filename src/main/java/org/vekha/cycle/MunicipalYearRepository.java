package org.vekha.cycle;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.vekha.shared.SchoolYear;

interface MunicipalYearRepository extends JpaRepository<MunicipalYear, UUID> {

	Optional<MunicipalYear> findByMunicipalityIdAndSchoolYear(String municipalityId, SchoolYear schoolYear);

	List<MunicipalYear> findByMunicipalityIdOrderBySchoolYearDesc(String municipalityId);

	List<MunicipalYear> findByMunicipalityIdAndState(String municipalityId, YearState state);

	Optional<MunicipalYear> findByRoadmapId(UUID roadmapId);

	@Query("select year.roadmapId from MunicipalYear year where year.id = :id")
	UUID findRoadmapId(UUID id);

}
