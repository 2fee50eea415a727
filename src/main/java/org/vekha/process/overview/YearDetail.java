package org.vekha.process.overview;

import java.time.LocalDate;
import java.util.List;

import org.vekha.process.desk.DeskTask;

/**
 * What stands behind a cell of the year.
 *
 * @param lines what there is to say, each a label and a text
 * @param tasks its open tasks, those that are due first in front
 * @param more how many more there are
 * @param instance the id of the running process instance, or {@code null}
 */
record YearDetail(String title, List<List<String>> lines, List<OpenTask> tasks, int more, String instance) {

	/**
	 * An open task.
	 *
	 * @param who who has it, or can take it
	 * @param overdue for how many days it has been overdue
	 */
	record OpenTask(String id, String name, String who, LocalDate due, long overdue) {

		static OpenTask of(DeskTask task, String who, LocalDate due, long overdue) {
			return new OpenTask(task.id(), task.fullName(), who, due, overdue);
		}

	}

}
