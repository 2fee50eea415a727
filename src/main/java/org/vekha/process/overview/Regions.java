package org.vekha.process.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.vekha.cycle.SupportState;
import org.vekha.cycle.YearState;
import org.vekha.indicator.Indicators;
import org.vekha.municipality.Municipality;
import org.vekha.process.desk.LateVisits;
import org.vekha.process.overview.Region.Row;
import org.vekha.roadmap.ActivityState;
import org.vekha.shared.SchoolYear;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Compares municipalities with the same number of queries, however many there are.
 */
@Component
class Regions {

	private static final List<String> DONE = names(
			Stream.of(ActivityState.DONE, ActivityState.DONE_BEFORE_APPROVAL, ActivityState.PARTLY_DONE));

	private static final List<String> NEEDLESS = names(Stream.of(ActivityState.NOT_REQUIRED, ActivityState.DROPPED));

	private final NamedParameterJdbcTemplate database;

	private final LateVisits visits;

	private final Indicators indicators;

	private final Clock clock;

	Regions(NamedParameterJdbcTemplate database, LateVisits visits, Indicators indicators, Clock clock) {
		this.database = database;
		this.visits = visits;
		this.indicators = indicators;
		this.clock = clock;
	}

	/**
	 * A page of the scope's municipalities.
	 * @param asked the school year, or nothing for the latest that goes on
	 * @param page from 1
	 */
	Region of(OverviewScope scope, String asked, int page, int size) {
		var visible = scope.visible().stream().sorted(Comparator.comparing(Municipality::shortName)).toList();
		var years = years(visible.stream().map(Municipality::id).toList());
		var year = year(scope, years, asked);
		int pages = Math.max(1, (visible.size() + size - 1) / size);
		int shown = Math.min(page, pages);
		var ids = visible.stream().skip((long) (shown - 1) * size).limit(size).map(Municipality::id).toList();
		var evaluations = this.indicators.evaluate(ids, year);
		var rows = lines(ids, year).stream().map(line -> Row.of(line.with(evaluations.get(line.id())))).toList();
		return new Region(year.toString(), year.previous().toString(), List.copyOf(years.keySet()), rows,
				visible.size(), shown, pages);
	}

	/** Whether each school year goes on anywhere, the latest first. */
	private Map<String, Boolean> years(List<String> ids) {
		var years = new LinkedHashMap<String, Boolean>();
		this.database.query(RegionSql.YEARS, Map.of("ids", ids), row -> {
			years.put(row.getString("school_year"), row.getBoolean("open"));
		});
		return years;
	}

	private static SchoolYear year(OverviewScope scope, Map<String, Boolean> years, String asked) {
		if (asked != null && years.containsKey(asked)) {
			return SchoolYear.of(asked);
		}
		return years.entrySet()
			.stream()
			.filter(Map.Entry::getValue)
			.map(Map.Entry::getKey)
			.findFirst()
			.or(() -> years.keySet().stream().findFirst())
			.map(SchoolYear::of)
			.orElseGet(() -> SchoolYear.containing(scope.today()));
	}

	private List<RegionLine> lines(Collection<String> ids, SchoolYear year) {
		var inTime = this.visits.daysIn(ids)
			.entrySet()
			.stream()
			.filter(days -> days.getValue() == 0)
			.map(Map.Entry::getKey)
			.toList();
		return this.database.query(RegionSql.FIGURES,
				new MapSqlParameterSource("ids", ids).addValue("year", year.toString())
					.addValue("before", year.previous().toString())
					.addValue("now", Timestamp.from(this.clock.instant()))
					.addValue("going", SupportState.goingOn().stream().map(Enum::name).toList())
					.addValue("done", DONE)
					.addValue("needless", NEEDLESS)
					.addValue("inTime", inTime.isEmpty() ? List.of("-") : inTime),
				(row, place) -> line(row));
	}

	private static RegionLine line(ResultSet row) throws SQLException {
		var state = row.getString("state");
		return new RegionLine(row.getString("id"), row.getString("short_name"),
				(state != null) ? YearState.valueOf(state).title() : "Год не открыт", state != null,
				row.getInt("supported"), row.getInt("going"), row.getInt("done"), row.getInt("needed"),
				row.getInt("late"), known(row.getInt("now"), row.getBoolean("listed")),
				known(row.getInt("before"), row.getBoolean("known_before")), row.getInt("school_count"),
				row.getInt("come"), row.getInt("asked"), null, 0, 0);
	}

	/** No school on the list says something only where a list was made. */
	private static Integer known(int count, boolean listed) {
		return Optional.of(count).filter(any -> any > 0 || listed).orElse(null);
	}

	private static List<String> names(Stream<ActivityState> states) {
		return states.map(Enum::name).toList();
	}

}
