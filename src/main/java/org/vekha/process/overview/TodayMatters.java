package org.vekha.process.overview;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.vekha.assignment.AssignmentState;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.CycleStep;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Reads from the domain what a municipality has to look at, each list by one query.
 */
@Component
class TodayMatters {

	/** The steps at which people come together. */
	static final Set<CycleStep> MEETINGS = EnumSet.of(CycleStep.INTERVIEW, CycleStep.ROUND_TABLE,
			CycleStep.OBJECTIVITY_INTERVIEW, CycleStep.OBJECTIVITY_SEMINARS, CycleStep.OBJECTIVITY_OUTCOME);

	/** How a road map names what people come together for. */
	private static final String MEETING = "семинар|вебинар|совещани|кругл(ый|ого|ые|ых|ом) стол|конференци"
			+ "|собеседовани|встреч|заседани|мастер-класс|педсовет|педагогическ\\w+ совет|практикум|тренинг";

	private static final int MEETING_DAYS = 14;

	private final NamedParameterJdbcTemplate database;

	TodayMatters(NamedParameterJdbcTemplate database) {
		this.database = database;
	}

	/**
	 * Who has not answered what was due by the day.
	 */
	List<SilentRow> silent(OverviewScope scope, TodayLimits limits, LocalDate soon) {
		return this.database.query(DomainSql.SILENT,
				parameters(scope).addValue("soon", soon)
					.addValue("lineLimit", limits.groups())
					.addValue("limit", limits.inGroup())
					.addValue("most", limits.most()),
				(row, place) -> new SilentRow(row.getString("kind").equals("report"), row.getString("line"),
						row.getString("title"), row.getObject("id", UUID.class), row.getString("who"),
						row.getObject("due", LocalDate.class), row.getInt("asked_of"), row.getInt("silent_of"),
						row.getInt("lines"), row.getInt("total")));
	}

	List<AssignmentRow> assignments(OverviewScope scope, TodayLimits limits) {
		return this.database.query(DomainSql.ASSIGNMENTS, parameters(scope).addValue("limit", limits.rows()),
				(row, place) -> new AssignmentRow(row.getObject("id", UUID.class), row.getString("text"),
						row.getString("who"), row.getObject("due", LocalDate.class),
						AssignmentState.valueOf(row.getString("state")), row.getInt("total"), row.getInt("late")));
	}

	List<MeetingRow> meetings(OverviewScope scope, TodayLimits limits) {
		var ofSchools = Arrays.stream(CycleStep.values()).filter(step -> step.scope() == CycleStep.Scope.SCHOOL);
		var over = ActivityState.finalStates();
		over.add(ActivityState.PAUSED);
		return this.database.query(DomainSql.MEETINGS,
				parameters(scope).addValue("steps", names(MEETINGS))
					.addValue("over", names(over))
					.addValue("ofSchools", names(ofSchools.toList()))
					.addValue("until", scope.today().plusDays(MEETING_DAYS))
					.addValue("meeting", MEETING)
					.addValue("limit", limits.rows()),
				(row, place) -> new MeetingRow(row.getObject("due", LocalDate.class),
						(row.getString("step") != null) ? CycleStep.valueOf(row.getString("step")) : null,
						row.getString("title"), row.getObject("record", UUID.class), row.getString("school"),
						row.getInt("schools"), row.getString("who"), row.getInt("total")));
	}

	private static MapSqlParameterSource parameters(OverviewScope scope) {
		return new MapSqlParameterSource("municipality", scope.municipality().id()).addValue("today", scope.today());
	}

	private static Set<String> names(Collection<? extends Enum<?>> values) {
		return values.stream().map(Enum::name).collect(Collectors.toSet());
	}

	/**
	 * Somebody who has not answered.
	 *
	 * @param line tells what belongs together
	 * @param asked how many were asked for the same
	 * @param silent how many of those have not answered
	 * @param lines how much there is that somebody has not answered
	 * @param total how many answers are missing
	 */
	record SilentRow(boolean report, String line, String title, UUID id, String who, LocalDate due, int asked,
			int silent, int lines, int total) {

	}

	/**
	 * What minutes asked for.
	 */
	record AssignmentRow(UUID id, String text, String who, LocalDate due, AssignmentState state, int total, int late) {

	}

	/**
	 * A meeting.
	 *
	 * @param step the step that it is, or {@code null} for a row of a road map
	 * @param record the support, year or part that it belongs to
	 */
	record MeetingRow(LocalDate date, CycleStep step, String title, UUID record, String school, int schools, String who,
			int total) {

	}

}
