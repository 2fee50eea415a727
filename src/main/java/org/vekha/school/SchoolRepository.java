package org.vekha.school;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.vekha.shared.SchoolYear;

interface SchoolRepository extends JpaRepository<School, String> {

	List<School> findByMunicipalityId(String municipalityId);

	List<School> findByIdInOrMergedIntoIn(Collection<String> ids, Collection<String> mergedInto);

	List<School> findByMunicipalityIdAndIdGreaterThanOrderById(String municipalityId, String id, Limit howMany);

	@Query("""
			select school from School school
			where school.municipalityId = :municipalityId and school.id in (
				select status.schoolId from SchoolStatus status
				where status.schoolYear = :year and status.kind = :kind and status.until is null)
			""")
	List<School> findWithStatus(String municipalityId, SchoolYear year, StatusKind kind);

	@Query("""
			select school.municipalityId, count(school) from School school
			where school.mergedInto is null group by school.municipalityId
			""")
	List<Object[]> countByMunicipality();

	@Query("select school.id from School school where school.id like concat(:start, '%')")
	Set<String> findIdsStartingWith(String start);

}
