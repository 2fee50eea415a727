package org.vekha.identification;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.vekha.shared.SchoolYear;

interface IdentificationRepository extends JpaRepository<Identification, UUID> {

	List<Identification> findByMunicipalityIdAndSchoolYearOrderByListedDescSchoolId(String municipalityId,
			SchoolYear schoolYear);

	List<Identification> findBySchoolIdInAndSchoolYear(Collection<String> schoolIds, SchoolYear schoolYear);

	Optional<Identification> findBySchoolIdAndSchoolYear(String schoolId, SchoolYear schoolYear);

}
