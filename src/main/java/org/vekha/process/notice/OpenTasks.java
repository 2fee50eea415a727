package org.vekha.process.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.vekha.process.model.Keys;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Finds the open tasks that are due, page by page. Those whose lateness was signalled
 * already are left out, so that what is forgotten for months costs nothing.
 */
@Component
class OpenTasks {

	private static final String DUE = """
			select task.id_, task.task_def_key_, task.name_, task.tenant_id_, task.assignee_, task.create_time_,
				task.due_date_,
				array(select link.group_id_ from act_ru_identitylink link where link.task_id_ = task.id_
					and link.type_ = 'candidate' and link.group_id_ is not null order by link.group_id_) as groups,
				subject.school_id, support.curator
			from act_ru_task task
			left join lateral (
				select matter.school_id, matter.support_id
				from act_ru_variable variable join vekha.matter_school matter on matter.id = variable.text_::uuid
				where variable.execution_id_ = task.proc_inst_id_ and variable.name_ in (:ids) limit 1) subject on true
			left join vekha.school_support support on support.id = subject.support_id
			where task.tenant_id_ is not null and task.suspension_state_ = 1 and task.due_date_ <= :until
				and (task.due_date_, task.id_) > (:afterDue, :afterId)
				and not exists (select from vekha.notification known where known.task_id = task.id_
					and known.kind = 'LATE' and known.day > task.due_date_::date + 2)
			order by task.due_date_, task.id_ limit :limit
			""";

	private final NamedParameterJdbcTemplate database;

	private final Keys keys;

	OpenTasks(NamedParameterJdbcTemplate database, Keys keys) {
		this.database = database;
		this.keys = keys;
	}

	/**
	 * The next tasks that are due until then.
	 * @param last the last task of the page before, or {@code null}
	 * @param zones the time zones of the municipalities
	 */
	List<OpenTask> next(Instant until, OpenTask last, int limit, Map<String, ZoneId> zones) {
		return this.database.query(DUE,
				new MapSqlParameterSource("until", Timestamp.from(until))
					.addValue("afterDue", Timestamp.from((last != null) ? last.dueAt() : Instant.EPOCH))
					.addValue("afterId", (last != null) ? last.id() : "")
					.addValue("limit", limit)
					.addValue("ids", this.keys.variables()),
				(row, place) -> task(row, zones.getOrDefault(row.getString("tenant_id_"), ZoneId.systemDefault())));
	}

	private static OpenTask task(ResultSet row, ZoneId zone) throws SQLException {
		var due = row.getTimestamp("due_date_").toInstant();
		return new OpenTask(row.getString("id_"), row.getString("task_def_key_"), row.getString("name_"),
				row.getString("tenant_id_"), row.getString("school_id"), row.getString("assignee_"),
				List.of((String[]) row.getArray("groups").getArray()), row.getString("curator"),
				row.getTimestamp("create_time_").toInstant().atZone(zone).toLocalDate(), due.atZone(zone).toLocalDate(),
				due);
	}

}
