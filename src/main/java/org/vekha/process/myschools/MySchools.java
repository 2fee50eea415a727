package org.vekha.process.myschools;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.vekha.access.Accounts;
import org.vekha.cycle.SupportState;
import org.vekha.cycle.YearProgress;
import org.vekha.help.HelpRequest;
import org.vekha.help.HelpRequests;
import org.vekha.municipality.Municipalities;
import org.vekha.municipality.Municipality;
import org.vekha.process.desk.DeskRow;
import org.vekha.process.desk.DeskTask;
import org.vekha.process.desk.Lateness;
import org.vekha.process.desk.SchoolTasks;
import org.vekha.process.model.Keys;
import org.vekha.process.model.Written;
import org.vekha.process.myschools.MySchool.AskedHelp;
import org.vekha.process.myschools.MySchool.Found;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Finds the schools of a curator, a page of them each time with the same number of
 * queries.
 */
@Component
class MySchools {

	static final int PAGE_SIZE = 20;

	private final NamedParameterJdbcTemplate database;

	private final SchoolTasks tasks;

	private final Lateness lateness;

	private final YearProgress progress;

	private final HelpRequests help;

	private final Accounts accounts;

	private final Municipalities municipalities;

	private final Keys keys;

	private final Clock clock;

	MySchools(NamedParameterJdbcTemplate database, SchoolTasks tasks, Lateness lateness, YearProgress progress,
			HelpRequests help, Accounts accounts, Municipalities municipalities, Keys keys, Clock clock) {
		this.database = database;
		this.tasks = tasks;
		this.lateness = lateness;
		this.progress = progress;
		this.help = help;
		this.accounts = accounts;
		this.municipalities = municipalities;
		this.keys = keys;
		this.clock = clock;
	}

	/** A page of the schools; those first that need the curator most. */
	Page page(String userId, String text, int page) {
		var visible = this.accounts.municipalitiesOf(userId);
		var groups = this.accounts.groupsOf(userId);
		if (visible.isEmpty()) {
			return new Page(List.of(), 0);
		}
		var total = new int[1];
		var found = this.database.query(MySchoolsSql.PAGE,
				new MapSqlParameterSource("user", userId).addValue("municipalities", visible)
					.addValue("groups", groups)
					.addValue("states", SupportState.goingOn().stream().map(SupportState::name).toList())
					.addValue("text", "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%")
					.addValue("ids", this.keys.variables())
					.addValue("now", Timestamp.from(this.clock.instant()))
					.addValue("limit", PAGE_SIZE)
					.addValue("offset", (page - 1) * PAGE_SIZE),
				(row, place) -> {
					total[0] = row.getInt("total");
					return found(row);
				});
		return new Page(described(found, userId, visible, groups), total[0]);
	}

	private List<MySchool> described(List<Found> found, String userId, List<String> visible, List<String> groups) {
		var owners = this.municipalities.get(visible)
			.stream()
			.collect(Collectors.toMap(Municipality::id, Function.identity()));
		var supports = found.stream().map(Found::supportId).toList();
		var work = rows(this.tasks.ofCurator(userId, visible, found.stream().map(Found::schoolId).distinct().toList()),
				owners);
		var steps = this.progress.current(supports);
		var asking = this.help.open(supports);
		var names = this.accounts.namesOf(asking.stream().map(HelpRequest::askedBy).distinct().toList());
		return found.stream().map(school -> {
			var own = work.stream().filter(row -> concerns(row.task(), school)).toList();
			var step = steps.get(school.supportId());
			return new MySchool(school, SupportState.valueOf(school.state()).title(),
					(step != null) ? "%s, до %s".formatted(step.step().title(), Written.day(step.due())) : "",
					own.stream().filter(row -> waitsFor(row.task(), userId, groups)).toList(),
					own.stream().filter(row -> row.overdueDays() > 0).toList(),
					next(own, owners.get(school.municipalityId())),
					asking.stream()
						.filter(request -> request.supportId().equals(school.supportId()))
						.map(request -> asked(request, names, owners.get(school.municipalityId())))
						.toList());
		}).toList();
	}

	private List<DeskRow> rows(List<DeskTask> found, Map<String, Municipality> owners) {
		var people = this.accounts
			.namesOf(found.stream().map(DeskTask::assignee).filter(Objects::nonNull).distinct().toList());
		var groups = this.accounts.titlesOf(found.stream().flatMap(task -> task.groups().stream()).distinct().toList());
		var late = this.lateness.daysOf(found);
		return found.stream()
			.map(task -> DeskRow.of(task, people, groups, owners.get(task.municipalityId()), late.get(task.id())))
			.toList();
	}

	private static boolean concerns(DeskTask task, Found school) {
		return (task.supportId() != null) ? task.supportId().equals(school.supportId())
				: school.schoolId().equals(task.schoolId());
	}

	private static boolean waitsFor(DeskTask task, String userId, List<String> groups) {
		return (task.assignee() != null) ? task.assignee().equals(userId)
				: task.groups().stream().anyMatch(groups::contains);
	}

	private DeskRow next(List<DeskRow> rows, Municipality owner) {
		var today = owner.today(this.clock);
		return rows.stream()
			.filter(row -> row.due() != null && !row.due().isBefore(today) && !row.task().paused())
			.min(Comparator.comparing(DeskRow::due))
			.orElse(null);
	}

	private static AskedHelp asked(HelpRequest request, Map<String, String> names, Municipality owner) {
		return new AskedHelp(request.id(), request.text(), names.getOrDefault(request.askedBy(), request.askedBy()),
				request.askedAt().atZone(owner.zone()).toLocalDate());
	}

	private static Found found(ResultSet row) throws SQLException {
		return new Found(row.getObject("id", UUID.class), row.getString("school_id"), row.getString("municipality_id"),
				row.getString("short_name"), row.getString("school_year"), row.getString("state"),
				row.getObject("planned_end", LocalDate.class));
	}

	/**
	 * A page of schools.
	 *
	 * @param total how many there are on all pages
	 */
	record Page(List<MySchool> schools, int total) {

		public int pages() {
			return Math.max(1, (this.total + PAGE_SIZE - 1) / PAGE_SIZE);
		}

	}

}
