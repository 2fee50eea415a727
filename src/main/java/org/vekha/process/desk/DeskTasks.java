package org.vekha.process.desk;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.vekha.access.Role;
import org.vekha.process.model.Keys;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Finds the open tasks of a scope, each time with the same number of queries.
 */
@Component
class DeskTasks {

	static final int PAGE_SIZE = 50;

	private static final Duration SOON = Duration.ofDays(7);

	/** As the engine marks what stands still. */
	private static final int ACTIVE = SuspensionState.ACTIVE.getStateCode();

	/** In place of an empty list, which SQL does not know. */
	private static final String NONE = "-";

	private final NamedParameterJdbcTemplate database;

	private final Lateness lateness;

	private final Clock clock;

	private final Keys keys;

	DeskTasks(NamedParameterJdbcTemplate database, Lateness lateness, Clock clock, Keys keys) {
		this.database = database;
		this.lateness = lateness;
		this.clock = clock;
		this.keys = keys;
	}

	Found page(DeskScope scope, DeskFilter filter) {
		var parameters = parameters(scope).addValue("show", filter.show())
			.addValue("school", filter.school())
			.addValue("kind", filter.kind())
			.addValue("text", filter.pattern())
			.addValue("groups", orNone(scope.groups()))
			.addValue("now", now())
			.addValue("soon", Timestamp.from(this.clock.instant().plus(SOON)))
			.addValue("head", Role.HEAD.group())
			.addValue("inTime", orNone(filter.overdue() ? inTime(scope) : List.of()))
			.addValue("limit", PAGE_SIZE)
			.addValue("offset", (filter.page() - 1) * PAGE_SIZE);
		var total = new int[1];
		var tasks = this.database.query(DeskSql.PAGE, parameters, (row, place) -> {
			total[0] = row.getInt("total");
			return task(row);
		});
		return new Found(tasks, total[0]);
	}

	/** What is past its date, but not late while nobody can get to the school. */
	private List<String> inTime(DeskScope scope) {
		return daysOfVisits(scope).entrySet()
			.stream()
			.filter(days -> days.getValue() == 0)
			.map(Map.Entry::getKey)
			.toList();
	}

	/** How late what is past its date is at schools with travel breaks, by task. */
	Map<String, Long> daysOfVisits(DeskScope scope) {
		return this.lateness.daysOf(this.database.query(DeskSql.LATE_WITH_BREAKS,
				parameters(scope).addValue("now", now()), (row, place) -> task(row)));
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

	/** Those of the named tasks that the scope holds, by id. */
	Map<String, DeskTask> named(DeskScope scope, Collection<String> ids) {
		return this.database
			.query(DeskSql.NAMED, parameters(scope).addValue("tasks", orNone(ids)), (row, place) -> task(row))
			.stream()
			.collect(Collectors.toMap(DeskTask::id, Function.identity()));
	}

	Choices choices(DeskScope scope) {
		var kinds = new TreeMap<String, String>();
		var schools = new TreeMap<String, String>();
		this.database.query(DeskSql.CHOICES, parameters(scope), row -> {
			if (row.getString("task_def_key_") != null) {
				kinds.put(DeskTask.before(row.getString("name")), row.getString("task_def_key_"));
			}
			else if (row.getString("school_id") != null) {
				schools.put(row.getString("short_name"), row.getString("school_id"));
			}
		});
		return new Choices(kinds, schools);
	}

	private MapSqlParameterSource parameters(DeskScope scope) {
		return new MapSqlParameterSource("ids", this.keys.variables())
			.addValue("municipalities", orNone(scope.municipalities()))
			.addValue("all", scope.isCoordinator())
			.addValue("user", scope.userId());
	}

	private static Collection<String> orNone(Collection<String> values) {
		return values.isEmpty() ? List.of(NONE) : values;
	}

	static DeskTask task(ResultSet row) throws SQLException {
		return new DeskTask(row.getString("id_"), row.getString("task_def_key_"), row.getString("name_"),
				row.getString("tenant_id_"), row.getString("proc_inst_id_"), row.getString("assignee_"),
				texts(row.getArray("groups")), instant(row.getTimestamp("due_date_")),
				row.getInt("suspension_state_") != ACTIVE, row.getString("business_key_"), row.getString("school_id"),
				row.getString("short_name"), row.getObject("support_id", UUID.class),
				row.getObject("subject_id", UUID.class));
	}

	private static List<String> texts(Array array) throws SQLException {
		return List.of((String[]) array.getArray());
	}

	private static Instant instant(Timestamp time) {
		return Optional.ofNullable(time).map(Timestamp::toInstant).orElse(null);
	}

	/**
	 * A page of tasks.
	 *
	 * @param total how many there are on all pages
	 */
	record Found(List<DeskTask> tasks, int total) {

		public int pages() {
			return Math.max(1, (this.total + PAGE_SIZE - 1) / PAGE_SIZE);
		}

	}

	/** What can be filtered by: keys by title. */
	record Choices(Map<String, String> kinds, Map<String, String> schools) {
	}

}
