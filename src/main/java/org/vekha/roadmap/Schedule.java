package org.vekha.roadmap;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.vekha.shared.SchoolYear;
import org.vekha.shared.WorkingDays;

/**
 * Proposes dates for the steps of a year: as the road map has them, but never earlier
 * than they can be reached.
 */
public final class Schedule {

	private static final MonthDay ROUND_TABLE = MonthDay.of(6, 30);

	private static final MonthDay FACTS_AND_UNFINISHED = MonthDay.of(8, 20);

	private static final int SUMMARY_BEFORE_ROUND_TABLE = 10;

	/** The track of a school in its order, with the working days that a step takes. */
	private static final Map<CycleStep, Integer> TRACK = track();

	private final List<Activity> rows;

	private final LocalDate earliest;

	private final Map<CycleStep, LocalDate> dates = new EnumMap<>(CycleStep.class);

	private Schedule(List<Activity> rows, LocalDate from) {
		this.rows = rows;
		this.earliest = WorkingDays.after(from, Deadline.WORKING_DAYS_AFTER_ORDER);
	}

	/**
	 * Dates for every step that a schedule holds.
	 * @param rows the rows of the road map, of which the steps matter here
	 * @param orderDate the order that put the road map in force, or the day from which
	 * there is time
	 */
	public static Map<CycleStep, LocalDate> propose(List<Activity> rows, SchoolYear year, LocalDate orderDate) {
		var schedule = new Schedule(rows, orderDate);
		schedule.followTrack();
		schedule.endYear(year);
		return schedule.dates;
	}

	private void followTrack() {
		var previous = this.earliest;
		for (var step : TRACK.entrySet()) {
			var usual = WorkingDays.after(previous, step.getValue());
			previous = latest(usual, rowEnd(step.getKey()));
			this.dates.put(step.getKey(), previous);
		}
		this.dates.put(CycleStep.CONTRACT, latest(previous, rowEnd(CycleStep.CONTRACT)));
	}

	private void endYear(SchoolYear year) {
		var roundTable = latest(this.earliest,
				rowEnd(CycleStep.ROUND_TABLE).or(() -> Optional.of(in(year, ROUND_TABLE))));
		this.dates.put(CycleStep.ROUND_TABLE, roundTable);
		this.dates.put(CycleStep.SCHOOL_SUMMARY, latest(WorkingDays.before(roundTable, SUMMARY_BEFORE_ROUND_TABLE),
				Optional.of(this.dates.get(CycleStep.PROGRAMME_ORDER))));
		for (var step : List.of(CycleStep.INDICATORS, CycleStep.UNFINISHED)) {
			this.dates.put(step, latest(in(year, FACTS_AND_UNFINISHED), rowEnd(step)));
		}
		for (var step : List.of(CycleStep.YEAR_SUMMARY, CycleStep.NEXT_ROADMAP)) {
			this.dates.put(step, rowEnd(step).orElse(year.lastDay()));
		}
	}

	private Optional<LocalDate> rowEnd(CycleStep step) {
		return this.rows.stream()
			.filter(row -> row.step() == step)
			.flatMap(row -> row.deadline().lastDay().stream())
			.max(Comparator.naturalOrder());
	}

	private static LocalDate in(SchoolYear year, MonthDay day) {
		return day.atYear(year.lastDay().getYear());
	}

	private static LocalDate latest(LocalDate one, Optional<LocalDate> other) {
		return Stream.concat(Stream.of(one), other.stream()).max(Comparator.naturalOrder()).orElseThrow();
	}

	private static Map<CycleStep, Integer> track() {
		var track = new LinkedHashMap<CycleStep, Integer>();
		track.put(CycleStep.INTERVIEW, 0);
		track.put(CycleStep.SELF_ASSESSMENT, 10);
		track.put(CycleStep.RISK_PROFILE, 5);
		track.put(CycleStep.PROGRAMME, 10);
		track.put(CycleStep.EXPERT_REVIEW, 5);
		track.put(CycleStep.PROGRAMME_CONSENT, 5);
		track.put(CycleStep.PROGRAMME_ORDER, 5);
		return track;
	}

}
