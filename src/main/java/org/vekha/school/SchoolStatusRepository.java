package org.vekha.school;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.vekha.shared.SchoolYear;

interface SchoolStatusRepository extends JpaRepository<SchoolStatus, UUID> {

	List<SchoolStatus> findBySchoolIdOrderBySchoolYearAscSinceAsc(String schoolId);

	Optional<SchoolStatus> findBySchoolIdAndSchoolYearAndKindAndUntilIsNull(String schoolId, SchoolYear schoolYear,
			StatusKind kind);

}
