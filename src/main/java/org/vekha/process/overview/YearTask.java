package org.vekha.process.overview;

import java.util.Optional;

import org.vekha.process.change.TaskSteps.TaskStep;
import org.vekha.process.desk.DeskTask;

/**
 * An open task of a school's support.
 *
 * @param step what it is for; empty for reports, and for what belongs to no step
 * @param overdue for how many days it has been overdue
 * @param holder who has it, or can take it
 */
record YearTask(DeskTask task, Optional<TaskStep> step, long overdue, String holder) {

}
