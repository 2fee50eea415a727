package org.vekha.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

/**
 * The summaries, and their figures: each of them is one query, however many schools there
 * are.
 */
interface PeriodSummaryRepository extends JpaRepository<PeriodSummary, UUID> {

	@Query("select summary from PeriodSummary summary where summary.yearId = :yearId order by summary.period.number")
	List<PeriodSummary> findByYear(UUID yearId);

	@NativeQuery("""
			select school.short_name as name, report.state as state, coalesce(report.returns, 0) as returns,
				coalesce(coalesce(report.first_submitted_on, :today) > report.due_on, false) as late
			from {h-schema}school_support support
			join {h-schema}school school on school.id = support.school_id
			left join {h-schema}quarterly_report report
				on report.support_id = support.id and report.period_number = :number
			where support.year_id = :yearId and (support.state <> 'LEFT' or report.state = 'ACCEPTED')
			order by length(school.short_name), school.short_name, school.id
			""")
	List<ReporterRow> findSchools(UUID yearId, int number, LocalDate today);

	@NativeQuery("""
			select report.body as name, report.state as state, report.returns as returns,
				coalesce(report.first_submitted_on, :today) > report.due_on as late
			from {h-schema}quarterly_report report
			where report.year_id = :yearId and report.period_number = :number and report.support_id is null
			order by report.body
			""")
	List<ReporterRow> findLeads(UUID yearId, int number, LocalDate today);

	@NativeQuery("""
			select count(*) as asked,
				count(*) filter (where line ->> 'outcome' = 'DONE') as done,
				count(*) filter (where line ->> 'outcome' = 'PARTLY_DONE') as partlyDone,
				count(*) filter (where line ->> 'outcome' = 'IN_PROGRESS') as inProgress,
				count(*) filter (where line ->> 'outcome' = 'NOT_DONE') as notDone,
				count(*) filter (where line ->> 'outcome' <> 'DONE'
					and cast(line ->> 'due' as date) <= report.period_end) as overdue,
				count(*) filter (where line ->> 'outcome' in ('DONE', 'PARTLY_DONE')
					and line -> 'expected' ->> 'kind' = 'DOCUMENT' and line ->> 'paper' is null) as withoutPaper,
				count(*) filter (where line ->> 'remark' is not null) as remarks
			from {h-schema}quarterly_report report
			cross join lateral jsonb_array_elements(report.lines) line
			where report.year_id = :yearId and report.period_number = :number and line ->> 'outcome' is not null
			""")
	LineRow findLines(UUID yearId, int number);

	@NativeQuery("""
			select max(line ->> 'title') filter (where line ->> 'kind' = 'ACTIVITY') as title,
				lower(line -> 'expected' ->> 'unit') as unit,
				cast(line -> 'expected' ->> 'share' as boolean) as share,
				count(distinct report.id) as reporters,
				sum(cast(line -> 'count' ->> 'n' as bigint)) as n,
				sum(cast(line -> 'count' ->> 'of' as bigint)) as total
			from {h-schema}quarterly_report report
			cross join lateral jsonb_array_elements(report.lines) line
			where report.year_id = :yearId and report.period_number = :number
				and line -> 'count' ->> 'n' is not null
			group by case when line ->> 'kind' = 'ACTIVITY' then line ->> 'lineId' end, unit, share
			order by title nulls last, unit, share
			limit 200
			""")
	List<ResultRow> findResults(UUID yearId, int number);

	/** A row of what has become of the reports. */
	interface ReporterRow {

		String getName();

		String getState();

		boolean getLate();

		int getReturns();

	}

	/** The row of what has become of the lines. */
	interface LineRow {

		long getAsked();

		long getDone();

		long getPartlyDone();

		long getInProgress();

		long getNotDone();

		long getOverdue();

		long getWithoutPaper();

		long getRemarks();

	}

	/** A row of what the numbers add up to. */
	interface ResultRow {

		String getTitle();

		String getUnit();

		boolean getShare();

		long getReporters();

		long getN();

		Long getTotal();

	}

}
