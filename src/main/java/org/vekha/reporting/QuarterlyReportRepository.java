package org.vekha.reporting;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.vekha.roadmap.Body;

interface QuarterlyReportRepository extends JpaRepository<QuarterlyReport, UUID> {

	@Query("select report from QuarterlyReport report where report.yearId = :yearId order by report.period.number")
	List<QuarterlyReport> findByYear(UUID yearId);

	@Query("select report from QuarterlyReport report where report.supportId = :supportId order by report.period.number")
	List<QuarterlyReport> findBySupport(UUID supportId);

	@Query("""
			select report from QuarterlyReport report
			where report.yearId = :yearId and report.supportId is null order by report.body, report.period.number
			""")
	List<QuarterlyReport> findOfLeads(UUID yearId);

	@Query("""
			select report from QuarterlyReport report
			where report.yearId = :yearId and report.supportId is null and report.body = :body
			""")
	List<QuarterlyReport> findOfLead(UUID yearId, Body body);

	@Query("""
			select new org.vekha.reporting.ReportCount(report.schoolId,
				sum(case when report.state = org.vekha.reporting.ReportState.ACCEPTED then 1 else 0 end), count(report))
			from QuarterlyReport report
			where report.yearId = :yearId and report.schoolId is not null
			group by report.schoolId
			""")
	List<ReportCount> countBySchool(UUID yearId);

}
