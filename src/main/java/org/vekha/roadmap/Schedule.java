package org.vekha.roadmap;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.vekha.deadline.Deadline;
import org.vekha.shared.SchoolYear;
import org.vekha.shared.WorkingDays;

/**
 * Proposes dates for the steps of a year: as the road map has them, but never earlier
 * than they can be reached.
 */
public final class Schedule {

	private static final MonthDay ROUND_TABLE = MonthDay.of(6, 30);

	private static final int SUMMARY_BEFORE_ROUND_TABLE = 10;

	/** How the year starts, with the working days that a step takes. */
	private static final Map<CycleStep, Integer> START = inOrder(
			List.of(CycleStep.SCHOOL_LIST, CycleStep.APPOINTMENTS, CycleStep.ROADMAP_APPROVAL, CycleStep.SCHEDULE),
			List.of(5, 5, 5, 5));

	/** The track of a school, with the working days that a step takes. */
	private static final Map<CycleStep, Integer> TRACK = inOrder(
			List.of(CycleStep.INTERVIEW, CycleStep.SELF_ASSESSMENT, CycleStep.RISK_PROFILE, CycleStep.PROGRAMME,
					CycleStep.EXPERT_REVIEW, CycleStep.PROGRAMME_CONSENT, CycleStep.PROGRAMME_ORDER),
			List.of(0, 10, 5, 10, 5, 5, 5));

	/** How the year ends after its round table, with the usual days. */
	private static final Map<CycleStep, MonthDay> END = inOrder(
			List.of(CycleStep.INDICATORS, CycleStep.UNFINISHED, CycleStep.YEAR_SUMMARY, CycleStep.NEXT_ROADMAP),
			List.of(MonthDay.of(8, 20), MonthDay.of(8, 20), MonthDay.of(8, 31), MonthDay.of(8, 31)));

	private final List<Activity> rows;

	private final Function<Deadline, Optional<LocalDate>> lastDay;

	private final LocalDate earliest;

	private final Map<CycleStep, LocalDate> dates = new EnumMap<>(CycleStep.class);

	private Schedule(List<Activity> rows, Function<Deadline, Optional<LocalDate>> lastDay, LocalDate from) {
		this.rows = rows;
		this.lastDay = lastDay;
		this.earliest = WorkingDays.after(from, Deadline.WORKING_DAYS_AFTER_ORDER);
	}

	/**
	 * Dates for the steps that come before the schedule, which is made once the road map
	 * is in force.
	 * @param year the year that is opened
	 * @param today the day on which it is
	 */
	public static Map<CycleStep, LocalDate> start(List<Activity> rows, WorkYear year, LocalDate today) {
		var schedule = new Schedule(rows, year::lastDay, today);
		schedule.follow(START, today);
		return schedule.dates;
	}

	/**
	 * Dates for every step that a schedule holds.
	 * @param rows the rows of the road map, of which the steps matter here
	 * @param year the year, with the order that put the road map in force
	 */
	public static Map<CycleStep, LocalDate> propose(List<Activity> rows, WorkYear year) {
		return new Schedule(rows, year::lastDay, year.from()).propose(year.year());
	}

	/**
	 * The usual dates, whatever a road map says.
	 * @param from the day from which there is time
	 */
	public static Map<CycleStep, LocalDate> usual(SchoolYear year, LocalDate from) {
		return new Schedule(List.of(), Deadline::lastDay, from).propose(year);
	}

	private Map<CycleStep, LocalDate> propose(SchoolYear year) {
		follow(TRACK, this.earliest);
		this.dates.put(CycleStep.CONTRACT,
				latest(this.dates.get(CycleStep.PROGRAMME_ORDER), rowEnd(CycleStep.CONTRACT)));
		endYear(year);
		return this.dates;
	}

	private void follow(Map<CycleStep, Integer> track, LocalDate from) {
		var previous = from;
		for (var step : track.entrySet()) {
			previous = latest(WorkingDays.after(previous, step.getValue()), rowEnd(step.getKey()));
			this.dates.put(step.getKey(), previous);
		}
	}

	private void endYear(SchoolYear year) {
		var previous = latest(this.earliest,
				rowEnd(CycleStep.ROUND_TABLE).or(() -> Optional.of(in(year, ROUND_TABLE))));
		this.dates.put(CycleStep.ROUND_TABLE, previous);
		this.dates.put(CycleStep.SCHOOL_SUMMARY, latest(WorkingDays.before(previous, SUMMARY_BEFORE_ROUND_TABLE),
				Optional.of(this.dates.get(CycleStep.PROGRAMME_ORDER))));
		for (var end : END.entrySet()) {
			var usual = Optional.of(in(year, end.getValue()));
			previous = latest(previous, rowEnd(end.getKey()).or(() -> usual));
			this.dates.put(end.getKey(), previous);
		}
	}

	private Optional<LocalDate> rowEnd(CycleStep step) {
		return this.rows.stream()
			.filter(row -> row.step() == step && row.content().fact() == null)
			.flatMap(row -> this.lastDay.apply(row.deadline()).stream())
			.max(Comparator.naturalOrder());
	}

	private static LocalDate in(SchoolYear year, MonthDay day) {
		return day.atYear(year.lastDay().getYear());
	}

	private static LocalDate latest(LocalDate one, Optional<LocalDate> other) {
		return Stream.concat(Stream.of(one), other.stream()).max(Comparator.naturalOrder()).orElseThrow();
	}

	/** Steps in their order, each with what belongs to it. */
	private static <T> Map<CycleStep, T> inOrder(List<CycleStep> steps, List<T> values) {
		var ordered = new LinkedHashMap<CycleStep, T>();
		IntStream.range(0, steps.size()).forEach(index -> ordered.put(steps.get(index), values.get(index)));
		return ordered;
	}

}
