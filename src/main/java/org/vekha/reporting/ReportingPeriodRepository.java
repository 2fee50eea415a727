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

	/** Whether anybody has been told to report on the periods, or to sum them up. */
	@NativeQuery("""
			select exists (select 1 from {h-schema}municipal_year year
				where year.municipality_id = :municipalityId and year.school_year = :year
					and (exists (select 1 from {h-schema}quarterly_report where year_id = year.id)
						or exists (select 1 from {h-schema}period_summary where year_id = year.id)))
			""")
	boolean isPlanned(String municipalityId, String year);

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
