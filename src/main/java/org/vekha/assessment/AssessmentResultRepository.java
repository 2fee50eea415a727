package org.vekha.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.vekha.shared.SchoolYear;

interface AssessmentResultRepository extends JpaRepository<AssessmentResult, UUID> {

	Optional<AssessmentResult> findBySchoolIdAndSchoolYearAndProcedure(String schoolId, SchoolYear schoolYear,
			Procedure procedure);

	@Query("""
			select result from AssessmentResult result
			where result.schoolId in :schoolIds and result.schoolYear in :years
			order by result.schoolId, result.schoolYear desc, result.procedure.kind desc,
				result.procedure.subject, result.procedure.grade
			""")
	List<AssessmentResult> find(Collection<String> schoolIds, Collection<SchoolYear> years);

	@Query("""
			select distinct result.schoolYear as year from AssessmentResult result
			where result.schoolYear < :before and result.noDataReason is null and result.schoolId in (
				select school.id from School school where school.municipalityId = :municipalityId)
			order by result.schoolYear desc
			""")
	List<AssessedYear> findYearsBefore(String municipalityId, SchoolYear before, Limit howMany);

	/** Spring Data would take a bare school year for a type to be constructed. */
	interface AssessedYear {

		SchoolYear getYear();

	}

}
