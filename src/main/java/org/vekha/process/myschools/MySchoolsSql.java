package org.vekha.process.myschools;

/**
 * How a curator's schools are asked for: a page of them, those first that need the
 * curator most. How late something is exactly is told of those that are shown.
 */
final class MySchoolsSql {

	static final String PAGE = """
			with own as (
				select support.id, support.school_id, support.municipality_id, support.school_year, support.state,
					school.short_name, pause.planned_end
				from vekha.school_support support join vekha.school school on school.id = support.school_id
				left join lateral (select max(each.planned_end) as planned_end from vekha.school_pause each
					where each.support_id = support.id and each.resumed_on is null) pause on true
				where support.curator = :user and support.municipality_id in (:municipalities)
					and support.state in (:states) and (:text = '%%' or school.short_name ilike :text)),
			work as (
				select own.id,
					count(*) filter (where task.assignee_ = :user or task.assignee_ is null and exists (
						select from act_ru_identitylink link where link.task_id_ = task.id_
							and link.type_ = 'candidate'
							and (link.user_id_ = :user or link.group_id_ in (:groups)))) as waiting,
					count(*) filter (where task.due_date_ < :now and task.suspension_state_ = 1) as overdue
				from act_ru_task task
				join lateral (
					select matter.school_id, matter.support_id
					from act_ru_variable variable
					join vekha.matter_school matter on matter.id = variable.text_::uuid
					where variable.execution_id_ = task.proc_inst_id_ and variable.name_ in (:ids) limit 1) subject on true
				join own on own.id = subject.support_id
					or subject.support_id is null and own.school_id = subject.school_id
				where task.tenant_id_ in (:municipalities) and task.proc_inst_id_ in (
					select variable.execution_id_
					from vekha.matter_school matter join act_ru_variable variable on variable.text_ = matter.id::text
					where matter.school_id in (select school_id from own) and variable.name_ in (:ids))
				group by own.id),
			asking as (
				select request.support_id, count(*) as requests from vekha.help_request request
				where request.state = 'OPEN' and request.municipality_id in (:municipalities)
				group by request.support_id)
			select own.*, count(*) over () as total
			from own left join work on work.id = own.id left join asking on asking.support_id = own.id
			order by coalesce(asking.requests, 0) > 0 desc, coalesce(work.overdue, 0) > 0 desc,
				coalesce(work.waiting, 0) > 0 desc, own.short_name, own.school_year desc, own.id
			limit :limit offset :offset
			""";

	private MySchoolsSql() {
	}

}
