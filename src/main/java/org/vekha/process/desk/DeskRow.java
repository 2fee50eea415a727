package org.vekha.process.desk;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

import org.vekha.municipality.Municipality;

/**
 * A task as the page writes it.
 *
 * @param holder who has it, or can take it
 * @param overdueDays for how many days it has been overdue; 0 if it is not, or nobody can
 * get to the school
 */
public record DeskRow(DeskTask task, String holder, LocalDate due, long overdueDays) {

	public static DeskRow of(DeskTask task, Map<String, String> people, Map<String, String> groups,
			Municipality municipality, long overdueDays) {
		var holder = (task.assignee() != null) ? people.getOrDefault(task.assignee(), task.assignee())
				: task.groups()
					.stream()
					.map(group -> groups.getOrDefault(group, group))
					.collect(Collectors.joining(", "));
		return new DeskRow(task, holder, task.dueIn(municipality), overdueDays);
	}

}
