package org.vekha.risk;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RiskProfileRepository extends JpaRepository<RiskProfile, UUID> {

	/** Those that are frozen, with their grades. */
	@Query("""
			select distinct profile from RiskProfile profile left join fetch profile.grades
			where profile.yearId = :yearId and profile.state in (
				org.vekha.risk.RiskProfileState.AGREED, org.vekha.risk.RiskProfileState.VERIFIED)
			order by profile.schoolId
			""")
	List<RiskProfile> findFrozen(UUID yearId);

	/** The numbers of the factors that frozen profiles of the municipality answer for. */
	@Query("""
			select distinct grade.number from RiskProfile profile join profile.grades grade
			where profile.municipalityId = :municipalityId and grade.grade <> org.vekha.risk.Grade.ABSENT
			and profile.state in (
				org.vekha.risk.RiskProfileState.AGREED, org.vekha.risk.RiskProfileState.VERIFIED)
			""")
	List<String> findFrozenNumbers(String municipalityId);

	/** How grave the risks of each support are. */
	@Query("""
			select new org.vekha.risk.ProfileCount(profile.supportId,
				sum(case when factor.grade = org.vekha.risk.Grade.ACUTE then 1 else 0 end),
				sum(case when factor.grade = org.vekha.risk.Grade.SIGNIFICANT then 1 else 0 end))
			from RiskProfile profile join profile.grades factor
			where profile.supportId in :supportIds
			group by profile.supportId
			""")
	List<ProfileCount> count(Collection<UUID> supportIds);

}
