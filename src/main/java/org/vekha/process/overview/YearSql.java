package org.vekha.process.overview;

/**
 * How the year asks for tasks and instances. It reads the engine's own tables: the engine
 * would be asked once for each task for who can take it, and once for what it is about.
 */
final class YearSql {

	private static final String TASKS = """
			select task.id_, task.task_def_key_, task.name_, task.tenant_id_, task.proc_inst_id_, task.assignee_,
				task.due_date_, task.suspension_state_, task.proc_def_id_, subject.id as subject_id,
				subject.school_id, subject.support_id,
				array(select link.group_id_ from act_ru_identitylink link where link.task_id_ = task.id_
					and link.type_ = 'candidate' and link.group_id_ is not null order by link.group_id_) as groups,
				count(*) over () as total
			from act_ru_task task
			""";

	private static final String FIRST_DUE = " order by task.due_date_ nulls last, task.id_";

	/** Of the supports of a year, or of one of them. */
	static final String OF_SCHOOLS = TASKS + """
			join lateral (
				select matter.id, matter.school_id, matter.support_id
				from act_ru_variable variable join vekha.matter_school matter on matter.id = variable.text_::uuid
				where variable.execution_id_ = task.proc_inst_id_ and variable.name_ in (:ids) limit 1) subject on true
			join vekha.school_support support on support.id = subject.support_id
			where task.tenant_id_ = :municipality and support.year_id = :year
				and (:support = '' or support.id::text = :support)
			""" + FIRST_DUE;

	/** Of an activity: its own, and those of its parts, of one school or of all. */
	static final String OF_ACTIVITY = TASKS + """
			join lateral (
				select coalesce(part.id, activity.id) as id, part.school_id, null::uuid as support_id
				from act_ru_variable variable
				left join vekha.activity_part part on variable.name_ = :part and part.id = variable.text_::uuid
				left join vekha.activity activity on variable.name_ = :own and activity.id = variable.text_::uuid
				where variable.execution_id_ = task.proc_inst_id_ and variable.name_ in (:part, :own)
					and (part.activity_id = :activity and (:school = '' or part.school_id = :school)
						or activity.id = :activity and :school = '')
				limit 1) subject on true
			where task.tenant_id_ = :municipality and task.proc_inst_id_ in (
				select variable.execution_id_
				from act_ru_variable variable
				where variable.name_ in (:part, :own) and variable.text_ in (
					select part.id::text from vekha.activity_part part where part.activity_id = :activity
					union all select (:activity)::text))
			""" + FIRST_DUE + " limit :limit";

	/** The running instance that carries an id out. */
	static final String INSTANCE = """
			select instance.proc_inst_id_
			from act_ru_variable variable
			join act_ru_execution instance on instance.id_ = variable.execution_id_ and instance.parent_id_ is null
			join act_re_procdef definition on definition.id_ = instance.proc_def_id_
			where variable.name_ = :name and variable.text_ = :id and definition.key_ = :process
				and instance.tenant_id_ = :municipality
			limit 1
			""";

	private YearSql() {
	}

}
