package org.vekha.process.overview;

/**
 * How municipalities are compared: one row each, whatever goes on there.
 */
final class RegionSql {

	/** The school years of these municipalities, and whether one of them goes on. */
	static final String YEARS = """
			select school_year, bool_or(state <> 'CLOSED') as open
			from vekha.municipal_year where municipality_id in (:ids)
			group by school_year order by school_year desc limit 20
			""";

	/** Reports count from the day on which they can be written. */
	static final String FIGURES = """
			select municipality.id, municipality.short_name, municipality.school_count, year.id as year_id, year.state,
				year.list_confirmed_on is not null as listed, before.id is not null as known_before,
				support.supported, support.going, step.done, step.needed, status.now, status.before,
				report.come, report.asked, task.late
			from vekha.municipality municipality
			left join vekha.municipal_year year on year.municipality_id = municipality.id and year.school_year = :year
			left join vekha.municipal_year before
				on before.municipality_id = municipality.id and before.school_year = :before
			cross join lateral (
				select count(distinct school_id) as supported,
					count(distinct school_id) filter (where state in (:going)) as going
				from vekha.school_support where year_id = year.id) support
			cross join lateral (
				select count(*) filter (where step.state in (:done)) as done, count(*) as needed
				from vekha.scheduled_step step join vekha.school_support support on support.id = step.support_id
				where step.year_id = year.id and step.step <> 'REPORTS' and step.state not in (:needless)) step
			cross join lateral (
				select count(distinct status.school_id) filter (where status.school_year = :year) as now,
					count(distinct status.school_id) filter (where status.school_year = :before) as before
				from vekha.school_status status join vekha.school school on school.id = status.school_id
				where school.municipality_id = municipality.id and status.kind = 'LOW_RESULTS'
					and status.school_year in (:year, :before)) status
			cross join lateral (
				select count(*) filter (where report.state in ('SUBMITTED', 'ACCEPTED')) as come, count(*) as asked
				from vekha.quarterly_report report
				where report.year_id = year.id and report.state <> 'CLOSED'
					and report.opens_on <= (:now::timestamptz at time zone municipality.zone)::date) report
			cross join lateral (
				select count(*) as late from act_ru_task task
				where task.tenant_id_ = municipality.id and task.suspension_state_ = 1 and task.due_date_ < :now
					and task.id_ not in (:inTime)) task
			where municipality.id in (:ids)
			order by municipality.short_name, municipality.id
			""";

	private RegionSql() {
	}

}
