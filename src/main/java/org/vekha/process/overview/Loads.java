package org.vekha.process.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.vekha.access.Accounts;
import org.vekha.access.Role;
import org.vekha.process.change.TaskSteps;
import org.vekha.process.desk.LateVisits;
import org.vekha.process.model.ActingGroups;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Keys;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.CycleStep;
import org.vekha.roadmap.Reporter;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Counts what there is to do in a municipality, open and planned, by whoever has to do it
 * and by month.
 */
@Component
class Loads {

	/** In place of an empty list, which SQL does not know. */
	private static final List<String> NONE = List.of("-");

	private static final List<String> RECORDS = List.of(Ids.YEAR, Ids.SUPPORT, Ids.REVIEW, Ids.REPORT, Ids.PART,
			Ids.OBJECTIVITY);

	private final NamedParameterJdbcTemplate database;

	private final Keys keys;

	private final TaskSteps steps;

	private final LateVisits visits;

	private final Accounts accounts;

	private final ActingGroups acting;

	Loads(NamedParameterJdbcTemplate database, Keys keys, TaskSteps steps, LateVisits visits, Accounts accounts,
			ActingGroups acting) {
		this.database = database;
		this.keys = keys;
		this.steps = steps;
		this.visits = visits;
		this.accounts = accounts;
		this.acting = acting;
	}

	/**
	 * What there is to do in the scope's municipality.
	 * @param schools whether schools are told apart
	 */
	List<LoadItem> of(OverviewScope scope, boolean schools) {
		var known = steps(scope);
		var parameters = new MapSqlParameterSource("municipality", scope.municipality().id())
			.addValue("today", scope.today())
			.addValue("schools", schools);
		var items = new ArrayList<>(open(scope, known, parameters));
		items.addAll(planned(scope, known, parameters));
		return named(items);
	}

	/** Which steps the kinds of tasks are that are open, by the key of the task. */
	private Map<String, CycleStep> steps(OverviewScope scope) {
		var definitions = new HashMap<String, String>();
		this.database.query(LoadSql.KINDS, Map.of("municipality", scope.municipality().id()), row -> {
			definitions.put(row.getString("key"), row.getString("definition"));
		});
		var known = new HashMap<String, CycleStep>();
		definitions.forEach(
				(key, definition) -> this.steps.of(definition, key).ifPresent(step -> known.put(key, step.step())));
		return known;
	}

	private List<LoadItem> open(OverviewScope scope, Map<String, CycleStep> known, MapSqlParameterSource parameters) {
		var inTime = this.visits.daysIn(scope.municipality().id())
			.entrySet()
			.stream()
			.filter(days -> days.getValue() == 0)
			.map(Map.Entry::getKey)
			.toList();
		parameters.addValue("ids", this.keys.variables())
			.addValue("zone", scope.municipality().zone().getId())
			.addValue("inTime", inTime.isEmpty() ? NONE : inTime);
		return this.database.query(LoadSql.OPEN, parameters, (row, place) -> {
			var key = row.getString("key");
			var role = LoadRoles.of(groups(row.getString("groups")), groups(row.getString("own_groups")),
					Optional.ofNullable(known.get(key)));
			return item(row, row.getString("title"), key, null, role);
		});
	}

	private List<LoadItem> planned(OverviewScope scope, Map<String, CycleStep> known,
			MapSqlParameterSource parameters) {
		var over = new ArrayList<>(ActivityState.finalStates().stream().map(Enum::name).toList());
		over.add(ActivityState.PAUSED.name());
		parameters.addValue("records", RECORDS)
			.addValue("review", Ids.REVIEW)
			.addValue("keys", String.join(",", known.keySet()))
			.addValue("steps", String.join(",", known.values().stream().map(Enum::name).toList()))
			.addValue("over", over)
			.addValue("yearSteps", names(CycleStep.Scope.YEAR))
			.addValue("objectivitySteps", names(CycleStep.Scope.OBJECTIVITY))
			.addValue("accepted", Arrays.stream(Body.values()).filter(Body::acceptanceNeeded).map(Enum::name).toList());
		var items = this.database.query(LoadSql.PLANNED, parameters, (row, place) -> planned(row));
		var doers = new EnumMap<Body, Role>(Body.class);
		return items.stream()
			.map(planned -> (planned.body() != null)
					? planned.item()
						.by(doers.computeIfAbsent(planned.body(), body -> doer(body, scope.municipality().id())))
					: planned.item())
			.toList();
	}

	private static Planned planned(ResultSet row) throws SQLException {
		var title = row.getString("title");
		return switch (row.getString("kind")) {
			case "STEP" -> {
				var step = CycleStep.valueOf(title);
				yield new Planned(item(row, step.title(), null, title, LoadRoles.of(step, row.getBoolean("outside"))),
						null);
			}
			case "REPORT" -> reported(row, "Отчёт: " + title);
			case "PART" -> reported(row, title);
			case "CHECK" -> new Planned(item(row, "Проверка отчётов: " + title, null, null,
					(row.getString("person") != null) ? Role.CURATOR : Role.COORDINATOR), null);
			default -> new Planned(item(row, "Приёмка: " + title, null, null, Role.COORDINATOR), null);
		};
	}

	/** A school acts for itself; who acts for another body is to be found out. */
	private static Planned reported(ResultSet row, String title) throws SQLException {
		var body = Body.valueOf(row.getString("body"));
		return (body == Body.SCHOOL) ? new Planned(item(row, title, null, null, Role.SCHOOL), null)
				: new Planned(item(row, title, null, null, null), body);
	}

	private Role doer(Body body, String municipality) {
		return LoadRoles.ofGroup(this.acting.of(Reporter.of(body), municipality)).orElse(Role.COORDINATOR);
	}

	private static LoadItem item(ResultSet row, String title, String key, String step, Role role) throws SQLException {
		var school = role == Role.SCHOOL || role == Role.PARTNER;
		var person = school ? row.getString("school") : ofPerson(row, role, key != null);
		return new LoadItem(title, key, step, role, person, school ? row.getString("school_name") : null,
				row.getObject("month", LocalDate.class), row.getBoolean("late"), row.getInt("tasks"));
	}

	/** What is planned knows the curator or the expert, and nobody else. */
	private static String ofPerson(ResultSet row, Role role, boolean open) throws SQLException {
		return (open || role == Role.CURATOR || role == Role.EXPERT) ? row.getString("person") : null;
	}

	private List<LoadItem> named(List<LoadItem> items) {
		var names = this.accounts.namesOf(items.stream()
			.filter(item -> item.name() == null)
			.map(LoadItem::person)
			.filter(Objects::nonNull)
			.distinct()
			.toList());
		return items.stream().map(item -> (item.name() != null) ? item : item.named(names.get(item.person()))).toList();
	}

	private static Collection<String> groups(String keys) {
		return (keys != null) ? List.of(keys.split(",")) : List.of();
	}

	private static List<String> names(CycleStep.Scope scope) {
		return Arrays.stream(CycleStep.values()).filter(step -> step.scope() == scope).map(Enum::name).toList();
	}

	/**
	 * Something planned.
	 *
	 * @param body the body that does it, if that decides on the role
	 */
	private record Planned(LoadItem item, Body body) {

	}

}
