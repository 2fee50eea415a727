package org.vekha.cycle;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.vekha.school.StatusKind;
import org.vekha.shared.SchoolYear;

interface SchoolSupportRepository extends JpaRepository<SchoolSupport, UUID> {

	List<SchoolSupport> findByYearIdOrderBySchoolId(UUID yearId);

	List<SchoolSupport> findByYearIdAndStateIn(UUID yearId, Collection<SupportState> states);

	boolean existsByYearIdAndSchoolIdAndStateIn(UUID yearId, String schoolId, Collection<SupportState> states);

	Optional<SchoolSupport> findFirstBySchoolIdAndSchoolYearOrderByIdDesc(String schoolId, SchoolYear schoolYear);

	List<SchoolSupport> findByMunicipalityIdInAndState(Collection<String> municipalityIds, SupportState state,
			Limit limit);

	List<SchoolSupport> findBySchoolIdInAndMunicipalityIdInAndStateIn(Collection<String> schoolIds,
			Collection<String> municipalityIds, Collection<SupportState> states, Limit limit);

	long countByYearId(UUID yearId);

	/** The schools that are supported on these grounds, without those that left. */
	@Query("""
			select distinct support.schoolId from SchoolSupport support
			where support.yearId = :yearId and support.state <> org.vekha.cycle.SupportState.LEFT
				and support.grounds in :grounds
			order by support.schoolId
			""")
	List<String> findSchoolIds(UUID yearId, Collection<StatusKind> grounds);

	@Query("select support.id from SchoolSupport support where support.yearId = :yearId order by support.schoolId")
	List<UUID> findIds(UUID yearId);

	@Query("""
			select new org.vekha.cycle.SupportOutline(support.id, support.schoolId, support.state)
			from SchoolSupport support where support.yearId = :yearId order by support.id
			""")
	List<SupportOutline> findOutlines(UUID yearId);

}
