package org.vekha.process.overview;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.vekha.access.Accounts;
import org.vekha.access.Role;
import org.vekha.process.desk.DecidedAtOnce;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Keys;
import org.vekha.process.overview.Today.DueLine;
import org.vekha.process.overview.Today.Link;
import org.vekha.process.overview.Today.Section;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Reads the open tasks of a municipality, each list by one query.
 */
@Component
class TodayTasks {

	/** In place of an empty list, which SQL does not know. */
	private static final String NONE = "-";

	private static final Set<String> RECORDS = Set.of(Ids.YEAR, Ids.SUPPORT, Ids.REPORT, Ids.PART, Ids.ASSIGNMENT);

	private final NamedParameterJdbcTemplate database;

	private final Accounts accounts;

	private final Keys keys;

	TodayTasks(NamedParameterJdbcTemplate database, Accounts accounts, Keys keys) {
		this.database = database;
		this.accounts = accounts;
		this.keys = keys;
	}

	/**
	 * What is overdue.
	 * @param now what is due before this moment
	 * @param inTime the tasks that are in time all the same
	 */
	List<TodayTask> overdue(OverviewScope scope, TodayLimits limits, Instant now, Collection<String> inTime) {
		return this.database.query(TodaySql.OVERDUE,
				parameters(scope).addValue("now", Timestamp.from(now))
					.addValue("inTime", orNone(inTime))
					.addValue("groupLimit", limits.groups())
					.addValue("limit", limits.inGroup())
					.addValue("most", limits.most()),
				(row, place) -> task(row));
	}

	/**
	 * What waits for the user, if that is a coordinator, and else for the municipality's
	 * coordinators.
	 */
	List<TodayTask> decisions(OverviewScope scope, TodayLimits limits) {
		var groups = scope.coordinator() ? this.accounts.groupsOf(scope.userId()) : List.of(Role.COORDINATOR.group());
		return this.database.query(TodaySql.DECISIONS,
				parameters(scope).addValue("user", scope.coordinator() ? scope.userId() : NONE)
					.addValue("groups", groups)
					.addValue("watches", !scope.coordinator())
					.addValue("atOnce", DecidedAtOnce.tasks())
					.addValue("limit", limits.rows()),
				(row, place) -> task(row));
	}

	/** What waits for the head's signature. */
	List<TodayTask> signature(OverviewScope scope, TodayLimits limits) {
		return this.database.query(TodaySql.OF_GROUP,
				parameters(scope).addValue("group", Role.HEAD.group()).addValue("limit", limits.rows()),
				(row, place) -> task(row));
	}

	/** What is due after the first of these moments, and not after the second. */
	Section<DueLine> due(OverviewScope scope, TodayLimits limits, Instant from, Instant until) {
		var counts = new int[2];
		var lines = this.database.query(TodaySql.DUE,
				parameters(scope).addValue("from", Timestamp.from(from))
					.addValue("until", Timestamp.from(until))
					.addValue("limit", limits.rows()),
				(row, place) -> {
					counts[0] = row.getInt("total");
					counts[1] = row.getInt("lines");
					return dueLine(row);
				});
		return new Section<>(counts[0], counts[1], lines);
	}

	/**
	 * Where records are carried out: the task that is open there, if possible one of
	 * these kinds, and else an instance.
	 * @param preferred the ids of user tasks and of processes
	 */
	Map<UUID, Link> links(OverviewScope scope, Collection<UUID> records, Set<String> preferred) {
		var links = new HashMap<UUID, Link>();
		var sure = new ArrayList<UUID>();
		this.database.query(TodaySql.INSTANCES, parameters(scope).addValue("names", RECORDS)
			.addValue("records", orNone(records.stream().map(UUID::toString).toList())), row -> {
				var id = UUID.fromString(row.getString("text_"));
				var wanted = preferred.contains(String.valueOf(row.getString("task_def_key_")));
				if (wanted && !sure.contains(id)) {
					links.put(id, new Link(row.getString("id_"), row.getString("proc_inst_id_")));
					sure.add(id);
				}
				else if (preferred.contains(row.getString("key_"))) {
					links.putIfAbsent(id, new Link(null, row.getString("proc_inst_id_")));
				}
			});
		return links;
	}

	private MapSqlParameterSource parameters(OverviewScope scope) {
		return new MapSqlParameterSource("ids", this.keys.variables())
			.addValue("municipality", scope.municipality().id())
			.addValue("zone", scope.municipality().zone().getId());
	}

	private static Collection<String> orNone(Collection<String> values) {
		return values.isEmpty() ? List.of(NONE) : values;
	}

	private static TodayTask task(ResultSet row) throws SQLException {
		var columns = row.getMetaData().getColumnCount();
		// What is grouped by school counts the school's tasks, and the schools
		var grouped = row.getMetaData().getColumnLabel(columns).equals("all_groups");
		return new TodayTask(new Link(row.getString("id_"), row.getString("proc_inst_id_")),
				row.getString("task_def_key_"), row.getString("name_"), row.getString("school_id"),
				row.getString("short_name"), row.getString("assignee_"), texts(row.getArray("groups")),
				row.getObject("due", LocalDate.class), row.getInt("total"), grouped ? row.getInt("of_group") : 0,
				grouped ? row.getInt("all_groups") : 0);
	}

	/** One task is a way to it; of several, each has a way of its own. */
	private static DueLine dueLine(ResultSet row) throws SQLException {
		var single = row.getInt("tasks") == 1;
		var link = single ? new Link(row.getString("id_"), row.getString("proc_inst_id_")) : Link.NOWHERE;
		var names = texts(row.getArray("names"));
		return new DueLine(link, row.getString("task_def_key_"), row.getString("title"),
				single ? TodayTask.matter(row.getString("name_"), names.isEmpty() ? null : names.get(0)) : "",
				row.getObject("due", LocalDate.class), row.getInt("tasks"), row.getInt("schools"), names);
	}

	private static List<String> texts(Array array) throws SQLException {
		return (array != null) ? List.of((String[]) array.getArray()) : List.of();
	}

}
