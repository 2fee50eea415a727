package org.vekha.process.overview;

/**
 * How the load asks for open tasks, and for what is planned and will be tasks. Both are
 * counted by the database, so that hundreds of schools make no more lines than five.
 */
final class LoadSql {

	/** What stands still with its school is nobody's load. */
	static final String OPEN = """
			select task.task_def_key_ as key, split_part(task.name_, ' — ', 1) as title, task.assignee_ as person,
				people.keys as groups, own.keys as own_groups, min(task.proc_def_id_) as definition,
				case when :schools then subject.school_id end as school,
				case when :schools then school.short_name end as school_name,
				coalesce(due.day < :today and task.id_ not in (:inTime), false) as late,
				date_trunc('month', due.day)::date as month, count(*) as tasks
			from act_ru_task task
			cross join lateral (select (task.due_date_::timestamptz at time zone :zone)::date as day) due
			cross join lateral (
				select string_agg(distinct case when link.group_id_ like 'school-%' then 'school' else link.group_id_ end,
					',') as keys
				from act_ru_identitylink link where link.task_id_ = task.id_ and link.type_ = 'candidate') people
			cross join lateral (
				select string_agg(membership.group_id_, ',' order by membership.group_id_) as keys
				from act_id_membership membership where membership.user_id_ = task.assignee_) own
			left join lateral (
				select matter.school_id
				from act_ru_variable variable join vekha.matter_school matter on matter.id = variable.text_::uuid
				where variable.execution_id_ = task.proc_inst_id_ and variable.name_ in (:ids) limit 1) subject on :schools
			left join vekha.school school on school.id = subject.school_id
			where task.tenant_id_ = :municipality and task.suspension_state_ = 1
			group by 1, 2, 3, 4, 5, 7, 8, 9, 10
			""";

	/** The user tasks that are open, to be told by which step of the cycle they are. */
	static final String KINDS = """
			select task.task_def_key_ as key, min(task.proc_def_id_) as definition from act_ru_task task
			where task.tenant_id_ = :municipality group by task.task_def_key_
			""";

	/**
	 * The years and plans that go on, and the records of which a task is open already.
	 */
	private static final String BASIS = """
			with running as (
				select id, municipality_id, school_year, roadmap_id from vekha.municipal_year
				where municipality_id = :municipality and state <> 'CLOSED'
			), plan as (
				select id, roadmap_id from vekha.partner_plan where municipality_id = :municipality and state <> 'CLOSED'
			), open as (
				select coalesce(review.support_id::text, variable.text_) as record, known.step
				from act_ru_task task
				join act_ru_variable variable on variable.execution_id_ = task.proc_inst_id_ and variable.name_ in (:records)
				left join vekha.review review on variable.name_ = :review and review.id::text = variable.text_
				left join unnest(string_to_array(:keys, ','), string_to_array(:steps, ',')) known (key, step)
					on known.key = task.task_def_key_
				where task.tenant_id_ = :municipality
			),
			""";

	/** An expert's review is one for each expert. */
	private static final String STEPS = """
			step_to_come as (
				select step.step, step.due, support.id::text as record, support.profile_source <> 'SELF_ASSESSMENT' as outside,
					coalesce(expert.login, support.curator) as person, support.school_id as school
				from vekha.scheduled_step step
				join running year on year.id = step.year_id
				join vekha.school_support support on support.id = step.support_id and support.state = 'IN_PROGRESS'
				left join lateral jsonb_array_elements_text(
					case when step.step = 'EXPERT_REVIEW' then support.experts else '[]' end) expert (login) on true
				where step.state not in (:over) and step.step <> 'REPORTS'
				union all
				select step.step, step.due, objectivity.id::text, false, support.curator, objectivity.school_id
				from vekha.scheduled_step step
				join running year on year.id = step.year_id
				join vekha.objectivity_support objectivity
					on objectivity.year_id = year.id and objectivity.state = 'IN_PROGRESS'
				left join vekha.school_support support on support.id = objectivity.support_id
				where step.support_id is null and step.state not in (:over) and step.step in (:objectivitySteps)
					and case step.step when 'OBJECTIVITY_INTERVIEW' then objectivity.interview is null
						when 'OBJECTIVITY_PLAN' then objectivity.measures = '[]'
						when 'OBJECTIVITY_OBSERVERS' then objectivity.observers = '[]'
						when 'OBJECTIVITY_OBSERVATION' then objectivity.observation_act is null
						when 'OBJECTIVITY_RECHECK' then objectivity.recheck is null else true end
				union all
				select step.step, step.due, year.id::text, false, null, null
				from vekha.scheduled_step step join running year on year.id = step.year_id
				where step.support_id is null and step.state not in (:over) and step.step in (:yearSteps)
			),
			""";

	/**
	 * Reports that are planned, and those of schools whose programme is not approved yet:
	 * these are given time once they are planned.
	 */
	private static final String REPORTS = """
			report_to_come as (
				select report.id::text as record, report.period_title as title, report.body, report.due_on as due,
					report.check_needed as checked, report.state = 'OPEN' as unwritten, support.curator as person,
					report.school_id as school
				from vekha.quarterly_report report
				left join vekha.school_support support on support.id = report.support_id
				where report.state in ('OPEN', 'RETURNED') and coalesce(support.state, 'IN_PROGRESS') = 'IN_PROGRESS'
					and (report.year_id in (select id from running) or report.plan_id in (select id from plan))
				union all
				select support.id::text || period.number, period.title, 'SCHOOL',
					greatest(coalesce(period.due_on, period.period_end + 7), :today), true, true, support.curator,
					support.school_id
				from vekha.school_support support
				join running year on year.id = support.year_id
				join vekha.scheduled_step step
					on step.support_id = support.id and step.step = 'REPORTS' and step.state not in (:over)
				join vekha.reporting_period period
					on period.municipality_id = year.municipality_id and period.school_year = year.school_year
				where support.state = 'IN_PROGRESS'
					and not exists (select from vekha.quarterly_report report where report.support_id = support.id)
			),
			""";

	/** What is told in the reports of the periods has no task of its own. */
	private static final String PARTS = """
			part_to_come as (
				select part.id::text as record, part.body, part.due_on as due, part.school_id as school,
					coalesce('п. ' || rtrim(activity.number, '.') || ' ', '') || left(activity.title, 120) as title,
					coalesce((select named ->> 'body' from jsonb_array_elements(activity.responsibilities) named
						where named ->> 'mode' = 'LEAD' and named ->> 'body' <> 'EXTERNAL' limit 1),
						'EDUCATION_DEPARTMENT') as lead
				from vekha.activity_part part
				join vekha.activity activity on activity.id = part.activity_id
				where activity.deadline_kind <> 'WHOLE_PERIOD' and part.state not in (:over) and part.state <> 'IN_REVIEW'
					and (activity.roadmap_id in (select roadmap_id from running)
						or activity.roadmap_id in (select roadmap_id from plan))
			),
			""";

	/** Who checks and accepts has about a week for it. */
	static final String PLANNED = BASIS + STEPS + REPORTS + PARTS
			+ """
					planned as (
						select 'STEP' as kind, step as title, null as body, due, outside, person, school from step_to_come
						where not exists (select from open where open.record = step_to_come.record and open.step = step_to_come.step)
						union all
						select 'REPORT', title, body, due, false, person, school from report_to_come
						where unwritten and not exists (select from open where open.record = report_to_come.record)
						union all
						select 'CHECK', title, body, due + 7, false, person, school from report_to_come where checked
						union all
						select 'PART', title, body, due, false, null, school from part_to_come
						where not exists (select from open where open.record = part_to_come.record)
						union all
						select 'ACCEPTANCE', title, body, due + 7, false, null, school from part_to_come where lead in (:accepted)
					)
					select planned.kind, planned.title, planned.body, planned.outside, planned.person,
						case when :schools then planned.school end as school,
						case when :schools then school.short_name end as school_name,
						planned.due < :today as late, date_trunc('month', planned.due)::date as month, count(*) as tasks
					from planned left join vekha.school school on school.id = planned.school
					group by 1, 2, 3, 4, 5, 6, 7, 8, 9
					""";

	private LoadSql() {
	}

}
