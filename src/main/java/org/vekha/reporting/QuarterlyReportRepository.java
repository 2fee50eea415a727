package org.vekha.reporting;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface QuarterlyReportRepository extends JpaRepository<QuarterlyReport, UUID> {

	@Query("select report from QuarterlyReport report where report.author.yearId = :yearId order by report.period.number")
	List<QuarterlyReport> findByYear(UUID yearId);

	@Query("select report from QuarterlyReport report where report.author.supportId = :supportId order by report.period.number")
	List<QuarterlyReport> findBySupport(UUID supportId);

	/** The reports of the leads of a year or plan. */
	@Query("""
			select report from QuarterlyReport report
			where (report.author.yearId = :runningId or report.author.planId = :runningId) and report.author.supportId is null
			order by report.author.body, report.author.schoolId, report.period.number
			""")
	List<QuarterlyReport> findOfLeads(UUID runningId);

	@Query("""
			select report from QuarterlyReport report
			where (report.author.yearId in :runningIds or report.author.planId in :runningIds)
				and report.state in (org.vekha.reporting.ReportState.OPEN, org.vekha.reporting.ReportState.RETURNED)
				and (:schoolId is null or report.author.schoolId = :schoolId)
			order by report.dates.dueOn, report.author.schoolId, report.id
			""")
	List<QuarterlyReport> findOpen(Collection<UUID> runningIds, String schoolId, Limit most);

	@Query("""
			select new org.vekha.reporting.ReportCount(report.author.schoolId,
				sum(case when report.state = org.vekha.reporting.ReportState.ACCEPTED then 1 else 0 end), count(report))
			from QuarterlyReport report
			where report.author.yearId = :yearId and report.author.schoolId is not null
			group by report.author.schoolId
			""")
	List<ReportCount> countBySchool(UUID yearId);

	@Query("""
			select new org.vekha.reporting.ReportTurn(report.id, report.author.supportId, report.period.number,
				report.period.title, report.dates.opensOn, report.dates.dueOn, report.state)
			from QuarterlyReport report
			where report.author.yearId = :yearId and report.author.supportId is not null
			order by report.period.number
			""")
	List<ReportTurn> findTurns(UUID yearId);

	@Query("""
			select new org.vekha.reporting.ReportTurn(report.id, report.author.supportId, report.period.number,
				report.period.title, report.dates.opensOn, report.dates.dueOn, report.state)
			from QuarterlyReport report where report.author.supportId = :supportId order by report.period.number
			""")
	List<ReportTurn> findTurnsOf(UUID supportId);

}
