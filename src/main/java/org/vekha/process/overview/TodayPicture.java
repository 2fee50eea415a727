package org.vekha.process.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.vekha.process.desk.DecidedAtOnce;
import org.vekha.process.desk.LateVisits;
import org.vekha.process.overview.Today.AssignmentLine;
import org.vekha.process.overview.Today.Late;
import org.vekha.process.overview.Today.LateSchool;
import org.vekha.process.overview.Today.Link;
import org.vekha.process.overview.Today.Meeting;
import org.vekha.process.overview.Today.OpenTask;
import org.vekha.process.overview.Today.Section;
import org.vekha.process.overview.Today.Silent;
import org.vekha.process.overview.Today.SilentLine;
import org.vekha.process.overview.TodayMatters.AssignmentRow;
import org.vekha.process.overview.TodayMatters.MeetingRow;
import org.vekha.process.overview.TodayMatters.SilentRow;
import org.vekha.roadmap.Body;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Draws up what a municipality has to look at today, by the same number of queries
 * however many schools there are.
 */
@Service
class TodayPicture {

	private static final int WEEK = 6;

	/** Where something is carried out that is listed by its record. */
	private static final Set<String> PLACES = Set.of("Task_ConductInterview", "school-support", "Task_HoldRoundTable",
			"municipal-year", "Task_SubmitReport", "Task_ReviseReport", "quarterly-report", "Task_ReportActivity",
			"activity-part", "Task_CarryOutAssignment", "Task_AcceptAssignment", "assignment");

	private final TodayTasks tasks;

	private final TodayMatters matters;

	private final TodayContacts contacts;

	private final LateVisits visits;

	private final Clock clock;

	TodayPicture(TodayTasks tasks, TodayMatters matters, TodayContacts contacts, LateVisits visits, Clock clock) {
		this.tasks = tasks;
		this.matters = matters;
		this.contacts = contacts;
		this.visits = visits;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Today of(OverviewScope scope, TodayLimits limits) {
		var now = this.clock.instant();
		var municipality = scope.municipality();
		var week = scope.today().plusDays(WEEK);
		var month = month(scope.today(), week);
		var days = this.visits.daysIn(municipality.id());
		var inTime = days.keySet().stream().filter(task -> days.get(task) == 0).toList();
		var overdue = this.tasks.overdue(scope, limits, now, inTime);
		var decisions = this.tasks.decisions(scope, limits);
		var signature = this.tasks.signature(scope, limits);
		var silent = this.matters.silent(scope, limits, week);
		var assignments = this.matters.assignments(scope, limits);
		var meetings = this.matters.meetings(scope, limits);
		var lists = new Lists(scope, days, directory(scope, Stream.of(overdue, decisions, signature), meetings));
		var links = this.tasks.links(scope, records(silent, assignments, meetings), PLACES);
		return new Today(scope.today(), week, month, scope.coordinator(), lists.late(overdue), lists.tasks(decisions),
				this.tasks.due(scope, limits, now, municipality.endOf(week)),
				this.tasks.due(scope, limits, municipality.endOf(week), municipality.endOf(month)),
				lists.silent(silent, links), lists.tasks(signature), lists.assignments(assignments, links),
				assignments.stream().findFirst().map(AssignmentRow::late).orElse(0), lists.meetings(meetings, links));
	}

	/** This month; near its end, the next one too. */
	private static LocalDate month(LocalDate today, LocalDate week) {
		var end = today.withDayOfMonth(today.lengthOfMonth());
		var next = today.plusMonths(1);
		return end.isAfter(week) ? end : next.withDayOfMonth(next.lengthOfMonth());
	}

	private TodayContacts.Directory directory(OverviewScope scope, Stream<List<TodayTask>> lists,
			List<MeetingRow> meetings) {
		var shown = lists.flatMap(List::stream).toList();
		var people = Stream.concat(shown.stream().map(TodayTask::assignee), meetings.stream().map(MeetingRow::who));
		return this.contacts.of(scope.municipality().id(), people.filter(Objects::nonNull).distinct().toList(),
				shown.stream().flatMap(task -> task.groups().stream()).distinct().toList());
	}

	private static Collection<UUID> records(List<SilentRow> silent, List<AssignmentRow> assignments,
			List<MeetingRow> meetings) {
		return Stream
			.of(silent.stream().map(SilentRow::id), assignments.stream().map(AssignmentRow::id),
					meetings.stream().map(MeetingRow::record))
			.flatMap(ids -> ids)
			.distinct()
			.toList();
	}

	/**
	 * Turns what was read into lines.
	 *
	 * @param visits how late tasks are at schools to which nobody can get for a while
	 */
	private record Lists(OverviewScope scope, Map<String, Long> visits, TodayContacts.Directory directory) {

		Late late(List<TodayTask> overdue) {
			var schools = new LinkedHashMap<String, List<TodayTask>>();
			overdue.forEach(task -> schools.computeIfAbsent(String.valueOf(task.schoolId()), id -> new ArrayList<>())
				.add(task));
			return new Late(count(overdue, TodayTask::total), count(overdue, TodayTask::schools),
					schools.values()
						.stream()
						.map(ofSchool -> new LateSchool(ofSchool.get(0).schoolId(), ofSchool.get(0).school(),
								ofSchool.get(0).ofSchool(), ofSchool.stream().map(this::task).toList()))
						.toList());
		}

		Section<OpenTask> tasks(List<TodayTask> found) {
			var total = count(found, TodayTask::total);
			return new Section<>(total, total, found.stream().map(this::task).toList());
		}

		private OpenTask task(TodayTask task) {
			return new OpenTask(task.link(), task.name(), task.matter(), task.schoolId(), task.school(), task.due(),
					this.visits.getOrDefault(task.link().task(), days(task.due())),
					this.directory.of(task.assignee(), task.groups()), DecidedAtOnce.includes(task.key()));
		}

		Section<SilentLine> silent(List<SilentRow> found, Map<UUID, Link> links) {
			var lines = new LinkedHashMap<String, List<SilentRow>>();
			found.forEach(row -> lines.computeIfAbsent(row.line(), id -> new ArrayList<>()).add(row));
			return new Section<>(count(found, SilentRow::total), count(found, SilentRow::lines),
					lines.values()
						.stream()
						.map(rows -> new SilentLine(rows.get(0).report() ? "Task_SubmitReport" : "Task_ReportActivity",
								rows.get(0).title(), rows.get(0).asked(), rows.get(0).silent(),
								rows.stream().map(row -> silent(row, links)).toList()))
						.toList());
		}

		/** A report of no school is that of a body. */
		private Silent silent(SilentRow row, Map<UUID, Link> links) {
			var body = Stream.of(Body.values()).filter(one -> one.name().equals(row.who())).findFirst();
			return new Silent(links.getOrDefault(row.id(), Link.NOWHERE), body.map(Body::title).orElse(row.who()),
					row.due(), days(row.due()));
		}

		Section<AssignmentLine> assignments(List<AssignmentRow> found, Map<UUID, Link> links) {
			var total = count(found, AssignmentRow::total);
			return new Section<>(total, total,
					found.stream()
						.map(row -> new AssignmentLine(links.getOrDefault(row.id(), Link.NOWHERE), row.text(),
								row.who(), row.due(), days(row.due()), row.state().title()))
						.toList());
		}

		Section<Meeting> meetings(List<MeetingRow> found, Map<UUID, Link> links) {
			var total = count(found, MeetingRow::total);
			return new Section<>(total, total,
					found.stream()
						.map(row -> new Meeting(links.getOrDefault(row.record(), Link.NOWHERE), row.date(),
								(row.step() != null) ? row.step().title() : row.title(), row.school(), row.schools(),
								(row.who() != null) ? this.directory.of(row.who(), List.of()).get(0).name() : null))
						.toList());
		}

		/** Each row carries the count of all. */
		private static <T> int count(List<T> rows, ToIntFunction<T> of) {
			return rows.isEmpty() ? 0 : of.applyAsInt(rows.get(0));
		}

		private long days(LocalDate due) {
			return (due != null) ? Math.max(0, ChronoUnit.DAYS.between(due, this.scope.today())) : 0;
		}

	}

}
