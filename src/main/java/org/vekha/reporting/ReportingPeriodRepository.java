package org.vekha.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.vekha.shared.SchoolYear;

interface ReportingPeriodRepository extends JpaRepository<ReportingPeriod, UUID> {

	List<ReportingPeriod> findByMunicipalityIdAndSchoolYearOrderByNumber(String municipalityId, SchoolYear schoolYear);

	/** Adds the period, unless somebody else has done so at the same time. */
	@Modifying
	@NativeQuery("""
			insert into {h-schema}reporting_period
				(id, municipality_id, school_year, number, title, period_start, period_end)
			values (:id, :municipalityId, :year, :number, :title, :start, :end)
			on conflict (municipality_id, school_year, number) do nothing
			""")
	void add(UUID id, String municipalityId, String year, int number, String title, LocalDate start, LocalDate end);

}
