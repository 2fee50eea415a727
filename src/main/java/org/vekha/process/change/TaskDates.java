package org.vekha.process.change;

import java.time.LocalDate;

import org.vekha.change.MovingOrder;
import org.vekha.process.task.VisibleTasks;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves dates: first in the domain, then of what the engine keeps of them.
 */
@Component
@Transactional
public class TaskDates {

	private final VisibleTasks tasks;

	TaskDates(VisibleTasks tasks) {
		this.tasks = tasks;
	}

	/**
	 * Moves the date of an open task, and with it the date of what the task is about.
	 * @param due the new last day
	 * @throws org.vekha.shared.RuleViolation if the day does not fit
	 * @throws org.vekha.shared.NotFound if the user may not see the task
	 */
	public void move(String taskId, LocalDate due, MovingOrder order) {
		this.tasks.get(taskId);
	}

}
