package org.vekha.cycle;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SchoolSupportRepository extends JpaRepository<SchoolSupport, UUID> {

	List<SchoolSupport> findByYearIdOrderBySchoolId(UUID yearId);

	List<SchoolSupport> findByYearIdAndState(UUID yearId, SupportState state);

	boolean existsByYearIdAndSchoolIdAndState(UUID yearId, String schoolId, SupportState state);

	long countByYearId(UUID yearId);

	/** The schools that are supported in the year, without those that left it. */
	@Query("""
			select distinct support.schoolId from SchoolSupport support
			where support.yearId = :yearId and support.state <> org.vekha.cycle.SupportState.LEFT
			order by support.schoolId
			""")
	List<String> findSchoolIds(UUID yearId);

	@Query("select support.id from SchoolSupport support where support.yearId = :yearId order by support.schoolId")
	List<UUID> findIds(UUID yearId);

}
