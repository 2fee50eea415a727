package org.vekha.process.desk;

/**
 * How the desk asks for tasks. It reads the engine's own tables: the engine would be
 * asked once for each task for who can take it, and once for what it is about.
 */
final class DeskSql {

	/** Open tasks with their school, as far as the user may have them on the desk. */
	private static final String OPEN = """
			from act_ru_task task
			join act_ru_execution instance on instance.id_ = task.proc_inst_id_
			left join lateral (
				select matter.id, matter.school_id, matter.support_id
				from act_ru_variable variable join vekha.matter_school matter on matter.id = variable.text_::uuid
				where variable.execution_id_ = instance.id_ and variable.name_ in (:ids) limit 1) subject on true
			left join vekha.school school on school.id = subject.school_id
			where task.tenant_id_ in (:municipalities) and (:all
				or exists (select from vekha.school_support own
					where own.id = subject.support_id and own.curator = :user)
				or subject.support_id is null and exists (select from vekha.school_support own
					where own.school_id = subject.school_id and own.municipality_id = task.tenant_id_
						and own.curator = :user and own.ended_on is null))
			""";

	private static final String TASKS = """
			select task.id_, task.task_def_key_, task.name_, task.tenant_id_, task.proc_inst_id_, task.assignee_,
				task.due_date_, task.suspension_state_, instance.business_key_, subject.id as subject_id, subject.school_id, subject.support_id,
				school.short_name,
				array(select link.group_id_ from act_ru_identitylink link where link.task_id_ = task.id_
					and link.type_ = 'candidate' and link.group_id_ is not null order by link.group_id_) as groups,
				count(*) over () as total
			"""
			+ OPEN;

	static final String PAGE = TASKS + """
			and (:show <> 'mine' or task.assignee_ = :user or task.assignee_ is null and exists (
				select from act_ru_identitylink link where link.task_id_ = task.id_ and link.type_ = 'candidate'
					and (link.user_id_ = :user or link.group_id_ in (:groups))))
			and (:show <> 'overdue' or task.due_date_ < :now and task.suspension_state_ = 1
				and task.id_ not in (:inTime))
			and (:show <> 'soon' or task.due_date_ >= :now and task.due_date_ <= :soon)
			and (:show <> 'signature' or exists (select from act_ru_identitylink link where link.task_id_ = task.id_
				and link.type_ = 'candidate' and link.group_id_ = :head))
			and (:school = '' or subject.school_id = :school)
			and (:kind = '' or task.task_def_key_ = :kind)
			and (:text = '%%' or task.name_ ilike :text or instance.business_key_ ilike :text)
			order by task.due_date_ nulls last, task.id_
			limit :limit offset :offset
			""";

	static final String NAMED = TASKS + " and task.id_ in (:tasks)";

	/** What the people of a school can do. */
	static final String OF_GROUP = TASKS + """
			and exists (select from act_ru_identitylink link where link.task_id_ = task.id_
				and link.type_ = 'candidate' and link.group_id_ = :group)
			order by task.due_date_ nulls last, task.id_
			limit :limit
			""";

	/**
	 * What is open for schools, whoever has it. It begins with what there is of them:
	 * they are few, and the tasks of all the others are many.
	 */
	static final String OF_SCHOOLS = TASKS + """
			and task.proc_inst_id_ in (
				select variable.execution_id_
				from vekha.matter_school matter join act_ru_variable variable on variable.text_ = matter.id::text
				where matter.school_id in (:schools) and variable.name_ in (:ids))
			and subject.school_id in (:schools)
			order by task.due_date_ nulls last, task.id_
			limit :limit
			""";

	/**
	 * What is overdue by its date, but may be in time: the school has its travel breaks.
	 */
	static final String LATE_WITH_BREAKS = TASKS + """
			and task.due_date_ < :now
			and exists (select from vekha.travel_break break where break.school_id = subject.school_id)
			""";

	/** The kinds of tasks and the schools that there are, to choose from. */
	static final String CHOICES = """
			select task.task_def_key_, min(task.name_) as name, subject.school_id, school.short_name
			""" + OPEN + """
			group by grouping sets ((task.task_def_key_), (subject.school_id, school.short_name))
			""";

	private DeskSql() {
	}

}
