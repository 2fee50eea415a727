package org.vekha.process.overview;

/**
 * How «Сегодня» asks the domain: who has not answered, what minutes asked for, and which
 * meetings come.
 */
final class DomainSql {

	private static final String RUNNING = "year.municipality_id = :municipality and year.state <> 'CLOSED'";

	/** What schools and bodies were asked for, and by when; those who did nothing yet. */
	static final String SILENT = """
			with asked as (
				select 'report' as kind, report.year_id::text || report.period_number as line,
					'Отчёт: ' || report.period_title as title, report.id, report.due_on as due,
					coalesce(school.short_name, report.body) as who,
					report.state in ('OPEN', 'RETURNED') and coalesce(support.state, '') <> 'PAUSED' as silent
				from vekha.quarterly_report report
				join vekha.municipal_year year on year.id = report.year_id
				left join vekha.school school on school.id = report.school_id
				left join vekha.school_support support on support.id = report.support_id
				where %1$s and report.opens_on <= :today and report.due_on <= :soon and report.state <> 'CLOSED'
				union all
				select 'part', part.activity_id::text || coalesce(part.occurrence, ''),
					coalesce('п. ' || rtrim(activity.number, '.') || ' ', '') || activity.title, part.id, part.due_on,
					school.short_name, part.state in ('IN_PROGRESS', 'RETURNED')
				from vekha.activity_part part
				join vekha.activity activity on activity.id = part.activity_id
				join vekha.municipal_year year on year.roadmap_id = activity.roadmap_id
				join vekha.school school on school.id = part.school_id
				where %1$s and part.opens_on <= :today and part.due_on <= :soon
					and part.state not in ('NOT_REQUIRED', 'DROPPED', 'CARRIED_OVER', 'PAUSED')
			), counted as (
				select asked.*, count(*) over (partition by line) as asked_of,
					count(*) filter (where silent) over (partition by line) as silent_of,
					min(due) filter (where silent) over (partition by line) as earliest,
					row_number() over (partition by line order by silent desc, due, who) as place
				from asked
			), ranked as (
				select counted.*, dense_rank() over (order by earliest, line) as line_place from counted where silent
			)
			select ranked.*, (select count(*) from ranked every where every.place = 1) as lines,
				(select count(*) from ranked) as total
			from ranked where line_place <= :lineLimit and place <= :limit order by line_place, place
			limit :most
			""".formatted(RUNNING);

	static final String ASSIGNMENTS = """
			select assignment.id, assignment.text, assignment.assignee_title as who, assignment.due, assignment.state,
				count(*) over () as total, count(*) filter (where assignment.due < :today) over () as late
			from vekha.assignment assignment
			where assignment.municipality_id = :municipality and assignment.state <> 'DONE'
			order by assignment.due, assignment.id
			limit :limit
			""";

	/**
	 * Steps and parts of activities at which people come together. What a municipality
	 * holds once for all its schools is one line.
	 */
	static final String MEETINGS = """
			with meeting as (
				select step.due, step.step, null as title, coalesce(step.support_id, step.year_id) as record,
					school.short_name as school, 1 as schools, support.curator as who
				from vekha.scheduled_step step
				join vekha.municipal_year year on year.id = step.year_id
				left join vekha.school_support support on support.id = step.support_id
				left join vekha.school school on school.id = support.school_id
				where %1$s and step.step in (:steps) and step.state not in (:over)
					and step.due between :today and :until
					and (step.support_id is not null or step.step not in (:ofSchools))
				union all
				select part.due_on, null, coalesce('п. ' || rtrim(activity.number, '.') || ' ', '') || activity.title,
					min(part.id::text)::uuid, case when count(part.school_id) = 1 then min(school.short_name) end,
					count(part.school_id), null
				from vekha.activity_part part
				join vekha.activity activity on activity.id = part.activity_id
				join vekha.municipal_year year on year.roadmap_id = activity.roadmap_id
				left join vekha.school school on school.id = part.school_id
				where %1$s and part.state not in (:over) and part.due_on between :today and :until
					and activity.title ~* :meeting
				group by part.due_on, activity.id
			)
			select meeting.*, count(*) over () as total from meeting
			order by due, step nulls last, school, title limit :limit
			""".formatted(RUNNING);

	private DomainSql() {
	}

}
