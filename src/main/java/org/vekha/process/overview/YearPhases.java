package org.vekha.process.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.vekha.cycle.SchoolStep;
import org.vekha.cycle.SupportLine;
import org.vekha.reporting.ReportTurn;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.CycleStep;

/**
 * Makes the cells of schools by the phases of the cycle: its steps, with the reports of
 * each period in place of the one step that they are. What has a task open says what that
 * task says, as the desk does; what waits for others goes by the schedule.
 */
final class YearPhases {

	private static final String REPORT = "REPORT";

	/** In place of a name where a step cannot begin yet. */
	static final String STEP_BEFORE = "предыдущий этап";

	private final Map<UUID, Map<CycleStep, SchoolStep>> steps;

	private final Map<UUID, List<ReportTurn>> reports;

	private final Map<UUID, List<YearTask>> tasks;

	private final SortedMap<Integer, String> periods = new TreeMap<>();

	private final LastDays lastDays;

	private final LocalDate today;

	YearPhases(List<SchoolStep> steps, List<ReportTurn> reports, List<YearTask> tasks, LastDays lastDays,
			LocalDate today) {
		this.steps = steps.stream()
			.collect(Collectors.groupingBy(SchoolStep::supportId, Collectors.toMap(SchoolStep::step, step -> step)));
		this.reports = reports.stream().collect(Collectors.groupingBy(ReportTurn::supportId));
		this.tasks = tasks.stream().collect(Collectors.groupingBy(task -> task.task().supportId()));
		reports.forEach(report -> this.periods.putIfAbsent(report.number(), report.title()));
		this.lastDays = lastDays;
		this.today = today;
	}

	/** The phases in their order. */
	List<YearColumn> columns() {
		var columns = new ArrayList<YearColumn>();
		Arrays.stream(CycleStep.values()).filter(step -> step.scope() == CycleStep.Scope.SCHOOL).forEach(step -> {
			if (step == CycleStep.REPORTS && !this.periods.isEmpty()) {
				this.periods
					.forEach((number, title) -> columns.add(new YearColumn(REPORT + number, "Отчёт: " + title)));
			}
			else {
				columns.add(new YearColumn(step.name(), step.title()));
			}
		});
		return columns;
	}

	List<YearCell> cells(SupportLine support, Collection<YearColumn> columns) {
		return columns.stream().map(column -> cell(support, column.key())).toList();
	}

	/** The tasks behind a cell, those that are due first in front. */
	List<YearTask> tasks(UUID supportId, String key) {
		return this.tasks.getOrDefault(supportId, List.of()).stream().filter(belongsTo(supportId, key)).toList();
	}

	private Predicate<YearTask> belongsTo(UUID supportId, String key) {
		if (key.startsWith(REPORT + "S")) {
			return task -> false;
		}
		if (key.startsWith(REPORT)) {
			var report = report(supportId, key);
			return task -> report != null && report.id().equals(task.task().subjectId());
		}
		return task -> task.step().filter(step -> step.step().name().equals(key)).isPresent();
	}

	/** The report of the column's period, or {@code null}. */
	ReportTurn report(UUID supportId, String key) {
		return this.reports.getOrDefault(supportId, List.of())
			.stream()
			.filter(report -> key.equals(REPORT + report.number()))
			.findFirst()
			.orElse(null);
	}

	private YearCell cell(SupportLine support, String key) {
		var open = tasks(support.id(), key);
		var report = report(support.id(), key);
		if (report != null) {
			return cell(open, state(report), report.dueOn(), report.dueOn());
		}
		var step = this.steps.getOrDefault(support.id(), Map.of())
			.get(key.startsWith(REPORT) ? CycleStep.REPORTS : CycleStep.valueOf(key));
		if (step == null) {
			return open.isEmpty() ? YearCell.UNPLANNED : cell(open, ActivityState.IN_PROGRESS, null, null);
		}
		if (step.step() == CycleStep.REPORTS) {
			// Its reports have days of their own, and are not planned yet
			return new YearCell(step.state(), null, 0, null);
		}
		return cell(open, worked(step.state(), open), step.due(), this.lastDays.of(support.schoolId(), step));
	}

	private YearCell cell(List<YearTask> open, ActivityState state, LocalDate due, LocalDate inTimeUntil) {
		if (!open.isEmpty()) {
			var late = open.stream().mapToLong(YearTask::overdue).max().orElseThrow();
			return new YearCell(state, due, late,
					open.stream().map(YearTask::holder).distinct().collect(Collectors.joining(", ")));
		}
		var late = state.waits() ? Math.max(0, ChronoUnit.DAYS.between(inTimeUntil, this.today)) : 0;
		return new YearCell(state, due, late, (late > 0) ? STEP_BEFORE : null);
	}

	/** A schedule does not tell that somebody works on a step; an open task does. */
	private static ActivityState worked(ActivityState scheduled, List<YearTask> open) {
		if (open.isEmpty() || scheduled == ActivityState.PAUSED) {
			return scheduled;
		}
		return open.stream().anyMatch(task -> task.step().orElseThrow().again()) ? ActivityState.RETURNED
				: ActivityState.IN_PROGRESS;
	}

	private ActivityState state(ReportTurn report) {
		return switch (report.state()) {
			case OPEN -> report.opensOn().isAfter(this.today) ? ActivityState.NOT_DUE : ActivityState.IN_PROGRESS;
			case SUBMITTED -> ActivityState.IN_REVIEW;
			case RETURNED -> ActivityState.RETURNED;
			case ACCEPTED -> ActivityState.DONE;
			case CLOSED -> ActivityState.DROPPED;
		};
	}

	/**
	 * Knows the last day on which a step of a school is in time.
	 */
	@FunctionalInterface
	interface LastDays {

		LocalDate of(String schoolId, SchoolStep step);

	}

}
