package org.vekha.process.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Collectors;

import org.vekha.change.Travels.Visit;
import org.vekha.municipality.Municipality;

/**
 * A task as the page writes it.
 *
 * @param holder who has it, or can take it
 * @param overdueDays for how many days it has been overdue; 0 if it is not, or nobody can
 * get to the school
 */
record DeskRow(DeskTask task, String holder, LocalDate due, long overdueDays) {

	static DeskRow of(DeskTask task, Map<String, String> people, Map<String, String> groups, Municipality municipality,
			Map<Visit, LocalDate> visits, Clock clock) {
		var holder = (task.assignee() != null) ? people.getOrDefault(task.assignee(), task.assignee())
				: task.groups()
					.stream()
					.map(group -> groups.getOrDefault(group, group))
					.collect(Collectors.joining(", "));
		var due = task.dueIn(municipality);
		var inTimeUntil = task.visit(municipality).map(visits::get).orElse(due);
		var overdue = (inTimeUntil != null) ? ChronoUnit.DAYS.between(inTimeUntil, municipality.today(clock)) : 0;
		return new DeskRow(task, holder, due, Math.max(0, overdue));
	}

}
