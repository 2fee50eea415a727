package org.vekha.deadline;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.vekha.shared.SchoolYear;

interface MunicipalCalendarRepository extends JpaRepository<MunicipalCalendar, UUID> {

	List<MunicipalCalendar> findByMunicipalityIdAndSchoolYearIn(String municipalityId, Collection<SchoolYear> years);

}
