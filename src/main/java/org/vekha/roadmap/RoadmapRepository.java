package org.vekha.roadmap;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.vekha.shared.SchoolYear;

interface RoadmapRepository extends JpaRepository<Roadmap, UUID> {

	Optional<Roadmap> findByMunicipalityIdAndSchoolYearAndKind(String municipalityId, SchoolYear schoolYear,
			RoadmapKind kind);

	List<Roadmap> findByMunicipalityIdInOrderBySchoolYearDescTitleAscIdAsc(Collection<String> municipalityIds,
			Pageable page);

	List<Roadmap> findByMunicipalityIdAndSchoolYearAndKindOrderByTitle(String municipalityId, SchoolYear schoolYear,
			RoadmapKind kind);

	Optional<Roadmap> findByMunicipalityIdAndSchoolYearAndKindAndTitle(String municipalityId, SchoolYear schoolYear,
			RoadmapKind kind, String title);

	@Query("select distinct roadmap.municipalityId from Roadmap roadmap where roadmap.kind = :kind")
	Set<String> findMunicipalitiesWith(RoadmapKind kind);

}
