package org.vekha.process.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.vekha.access.Accounts;
import org.vekha.access.Role;
import org.vekha.cycle.MunicipalYear;
import org.vekha.process.change.TaskSteps;
import org.vekha.process.change.TaskSteps.TaskStep;
import org.vekha.process.desk.DeskTask;
import org.vekha.process.desk.Lateness;
import org.vekha.process.model.Ids;
import org.vekha.school.School;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Finds the open tasks of the schools of a year with the same number of queries, however
 * many there are.
 */
@Component
class YearTasks {

	private static final List<String> VARIABLES = List.of(Ids.SUPPORT, Ids.REVIEW, Ids.REPORT);

	/** As the engine marks what stands still. */
	private static final int ACTIVE = SuspensionState.ACTIVE.getStateCode();

	private final NamedParameterJdbcTemplate database;

	private final Lateness lateness;

	private final TaskSteps steps;

	private final Accounts accounts;

	YearTasks(NamedParameterJdbcTemplate database, Lateness lateness, TaskSteps steps, Accounts accounts) {
		this.database = database;
		this.lateness = lateness;
		this.steps = steps;
		this.accounts = accounts;
	}

	/**
	 * The open tasks of the year's schools, those that are due first in front.
	 * @param supportId only of this school, or {@code null}
	 */
	List<YearTask> of(MunicipalYear year, UUID supportId) {
		return read(YearSql.OF_SCHOOLS,
				new MapSqlParameterSource("municipality", year.municipalityId()).addValue("year", year.id())
					.addValue("support", (supportId != null) ? supportId.toString() : "")
					.addValue("ids", VARIABLES))
			.tasks();
	}

	/**
	 * The open tasks of an activity.
	 * @param schoolId only of this school, or nothing
	 */
	Found ofActivity(String municipalityId, UUID activityId, String schoolId, int limit) {
		return read(YearSql.OF_ACTIVITY,
				new MapSqlParameterSource("municipality", municipalityId).addValue("activity", activityId)
					.addValue("school", schoolId)
					.addValue("part", Ids.PART)
					.addValue("own", Ids.ACTIVITY)
					.addValue("limit", limit));
	}

	/**
	 * The running instance of a process that is about the record.
	 * @param variable the name under which it carries the record's id
	 */
	Optional<String> instance(String municipalityId, String process, String variable, UUID id) {
		return this.database
			.queryForList(YearSql.INSTANCE,
					new MapSqlParameterSource("municipality", municipalityId).addValue("process", process)
						.addValue("name", variable)
						.addValue("id", id.toString()),
					String.class)
			.stream()
			.findFirst();
	}

	private Found read(String sql, MapSqlParameterSource parameters) {
		var kinds = new HashMap<String, Kind>();
		var total = new int[1];
		var tasks = this.database.query(sql, parameters, (row, place) -> {
			total[0] = row.getInt("total");
			kinds.put(row.getString("id_"), new Kind(row.getString("proc_def_id_"), row.getString("task_def_key_")));
			return task(row);
		});
		var days = this.lateness.daysOf(tasks);
		var holders = holders(tasks);
		// The engine is asked once for each kind of task, not once for each task
		var steps = new HashMap<Kind, Optional<TaskStep>>();
		kinds.values()
			.forEach(kind -> steps.computeIfAbsent(kind, each -> this.steps.of(each.definitionId(), each.key())));
		return new Found(tasks.stream()
			.map(task -> new YearTask(task, steps.get(kinds.get(task.id())), days.get(task.id()),
					holders.get(task.id())))
			.toList(), total[0]);
	}

	/** Who has each of the tasks or can take it, in words, by the id of the task. */
	private Map<String, String> holders(Collection<DeskTask> tasks) {
		var people = this.accounts
			.namesOf(tasks.stream().map(DeskTask::assignee).filter(Objects::nonNull).distinct().toList());
		var groups = this.accounts.titlesOf(tasks.stream()
			.flatMap(task -> task.groups().stream().filter(group -> !own(task, group)))
			.distinct()
			.toList());
		return tasks.stream().collect(Collectors.toMap(DeskTask::id, task -> holder(task, people, groups)));
	}

	private static String holder(DeskTask task, Map<String, String> people, Map<String, String> groups) {
		return (task.assignee() != null) ? people.getOrDefault(task.assignee(), task.assignee())
				: task.groups()
					.stream()
					.map(group -> own(task, group) ? Role.SCHOOL.title() : groups.getOrDefault(group, group))
					.collect(Collectors.joining(", "));
	}

	/** Whether the group is that of the school itself. */
	private static boolean own(DeskTask task, String group) {
		return task.schoolId() != null && group.equals(School.groupOf(task.schoolId()));
	}

	private static DeskTask task(ResultSet row) throws SQLException {
		var due = row.getTimestamp("due_date_");
		return new DeskTask(row.getString("id_"), row.getString("task_def_key_"), row.getString("name_"),
				row.getString("tenant_id_"), row.getString("proc_inst_id_"), row.getString("assignee_"),
				List.of((String[]) row.getArray("groups").getArray()), (due != null) ? due.toInstant() : null,
				row.getInt("suspension_state_") != ACTIVE, null, row.getString("school_id"), null,
				row.getObject("support_id", UUID.class), row.getObject("subject_id", UUID.class));
	}

	/**
	 * Tasks, those that are due first in front.
	 *
	 * @param total how many there are beside those that were wanted
	 */
	record Found(List<YearTask> tasks, int total) {

	}

	private record Kind(String definitionId, String key) {

	}

}
