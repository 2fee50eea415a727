package org.vekha.process.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.vekha.access.Role;

import org.springframework.stereotype.Service;

/**
 * Tells how late the tasks of schools are to which nobody can get for a part of the year.
 */
@Service
public class LateVisits {

	private final DeskTasks tasks;

	LateVisits(DeskTasks tasks) {
		this.tasks = tasks;
	}

	/**
	 * For how many days tasks are overdue that are past their date at such a school, by
	 * the task's id; 0 for those that are still in time. All other tasks are as late as
	 * their date says.
	 */
	public Map<String, Long> daysIn(String municipalityId) {
		return daysIn(List.of(municipalityId));
	}

	/** The same of several municipalities at once. */
	public Map<String, Long> daysIn(Collection<String> municipalityIds) {
		return this.tasks
			.daysOfVisits(new DeskScope("-", List.of(Role.COORDINATOR.group()), List.copyOf(municipalityIds)));
	}

}
