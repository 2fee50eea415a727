package org.vekha.process.overview;

/**
 * How «Сегодня» asks for open tasks. It reads the engine's own tables: the engine would
 * be asked once for each task for who can take it, and once for what it is about.
 */
final class TodaySql {

	/**
	 * What goes on in the municipality: what stands still with its school is left out.
	 */
	private static final String OPEN = """
			from act_ru_task task
			join act_ru_execution instance on instance.id_ = task.proc_inst_id_
			left join lateral (
				select matter.school_id
				from act_ru_variable variable join vekha.matter_school matter on matter.id = variable.text_::uuid
				where variable.execution_id_ = instance.id_ and variable.name_ in (:ids) limit 1) subject on true
			left join vekha.school school on school.id = subject.school_id
			where task.tenant_id_ = :municipality and task.suspension_state_ = 1
			""";

	private static final String TASK = """
			select task.id_, task.task_def_key_, task.name_, task.proc_inst_id_, task.assignee_, instance.business_key_,
				(task.due_date_::timestamptz at time zone :zone)::date as due, subject.school_id, school.short_name,
				array(select link.group_id_ from act_ru_identitylink link where link.task_id_ = task.id_
					and link.type_ = 'candidate' and link.group_id_ is not null order by link.group_id_) as groups
			""";

	/** The school that waits longest comes first, and of each school what is latest. */
	static final String OVERDUE = "with late as (" + TASK + OPEN + """
				and task.due_date_ < :now and task.id_ not in (:inTime)
			), ranked as (
				select late.*, count(*) over () as total, count(*) over (partition by school_id) as of_group,
					min(due) over (partition by school_id) as earliest,
					row_number() over (partition by school_id order by due, id_) as place
				from late
			), grouped as (
				select ranked.*, dense_rank() over (order by earliest, school_id nulls last) as group_place from ranked
			)
			select grouped.*, (select count(distinct school_id) from late) as all_groups
			from grouped where group_place <= :groupLimit and place <= :limit order by group_place, place
			limit :most
			""";

	/** What can be decided by a tick comes first. */
	static final String DECISIONS = TASK + """
			, count(*) over () as total
			""" + OPEN + """
			and (task.assignee_ = :user or (task.assignee_ is null or :watches) and exists (
				select from act_ru_identitylink link where link.task_id_ = task.id_ and link.type_ = 'candidate'
					and (link.user_id_ = :user or link.group_id_ in (:groups))))
			order by task.task_def_key_ in (:atOnce) desc, task.due_date_ nulls last, task.id_
			limit :limit
			""";

	/** What waits for people of a group, whether or not one of them has taken it. */
	static final String OF_GROUP = TASK + """
			, count(*) over () as total
			""" + OPEN + """
			and exists (select from act_ru_identitylink link where link.task_id_ = task.id_
				and link.type_ = 'candidate' and link.group_id_ = :group)
			order by task.due_date_ nulls last, task.id_
			limit :limit
			""";

	/** The same for many schools on the same day is one line. */
	static final String DUE = """
			select task.task_def_key_, split_part(task.name_, ' — ', 1) as title,
				(task.due_date_::timestamptz at time zone :zone)::date as due, count(*) as tasks,
				count(distinct subject.school_id) as schools,
				(array_agg(distinct school.short_name) filter (where school.short_name is not null))[1\\:4] as names,
				min(task.id_) as id_, min(task.proc_inst_id_) as proc_inst_id_, min(task.name_) as name_,
				sum(count(*)) over ()::int as total, count(*) over () as lines
			""" + OPEN + """
			and task.due_date_ > :from and task.due_date_ <= :until
			group by 1, 2, 3
			order by due, tasks desc, title
			limit :limit
			""";

	/** In which instances records are carried out, and what is open there. */
	static final String INSTANCES = """
			select variable.text_, variable.proc_inst_id_, definition.key_, task.id_, task.task_def_key_
			from act_ru_variable variable
			join act_ru_execution instance on instance.id_ = variable.proc_inst_id_
			join act_re_procdef definition on definition.id_ = instance.proc_def_id_
			left join act_ru_task task on task.proc_inst_id_ = variable.proc_inst_id_
			where variable.name_ in (:names) and variable.text_ in (:records) and variable.tenant_id_ = :municipality
				and variable.execution_id_ = variable.proc_inst_id_
			order by task.id_
			""";

	private TodaySql() {
	}

}
