package org.vekha.school;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface TravelBreakRepository extends JpaRepository<TravelBreak, UUID> {

	List<TravelBreak> findBySchoolIdIn(Collection<String> schoolIds);

	void deleteBySchoolId(String schoolId);

}
