package org.vekha.school;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.vekha.shared.SchoolYear;

interface SchoolStatusRepository extends JpaRepository<SchoolStatus, UUID> {

	List<SchoolStatus> findBySchoolIdOrderBySchoolYearAscSinceAsc(String schoolId);

	Optional<SchoolStatus> findBySchoolIdAndSchoolYearAndKindAndUntilIsNull(String schoolId, SchoolYear schoolYear,
			StatusKind kind);

	@Query("""
			select status.schoolId from SchoolStatus status
			where status.schoolId in :schoolIds and status.schoolYear = :year and status.kind = :kind
				and status.until is null
			""")
	Set<String> findSchoolsWith(Collection<String> schoolIds, SchoolYear year, StatusKind kind);

	@Query("""
			select status from SchoolStatus status join School school on school.id = status.schoolId
			where school.municipalityId = :municipalityId and status.schoolYear = :year and status.until is null
			order by status.kind, status.schoolId
			""")
	List<SchoolStatus> findHeld(String municipalityId, SchoolYear year);

	@Query("""
			select new org.vekha.school.StatusCount(status.schoolYear, count(distinct status.schoolId),
				count(distinct case when status.until is null then status.schoolId end))
			from SchoolStatus status join School school on school.id = status.schoolId
			where school.municipalityId = :municipalityId and status.kind = :kind
			group by status.schoolYear
			order by status.schoolYear
			""")
	List<StatusCount> countByYear(String municipalityId, StatusKind kind);

}
