package org.vekha.process.change;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.UUID;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.vekha.change.DateMoves;
import org.vekha.change.DatedItem;
import org.vekha.change.MovingOrder;
import org.vekha.change.NewDate;
import org.vekha.change.OpenDate;
import org.vekha.municipality.Municipalities;
import org.vekha.process.engine.AsSystem;
import org.vekha.process.model.Actor;
import org.vekha.process.task.VisibleTask;
import org.vekha.process.task.VisibleTasks;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves dates: first in the domain, then of what the engine keeps of them.
 */
@Component
@Transactional
public class TaskDates {

	private final VisibleTasks visible;

	private final TaskService tasks;

	private final TaskDeadlines deadlines;

	private final TaskSubjects subjects;

	private final DateMoves moves;

	private final EngineDates engine;

	private final Municipalities municipalities;

	private final Actor actor;

	private final AsSystem asSystem;

	TaskDates(VisibleTasks visible, TaskService tasks, TaskDeadlines deadlines, TaskSubjects subjects, DateMoves moves,
			EngineDates engine, Municipalities municipalities, Actor actor, AsSystem asSystem) {
		this.visible = visible;
		this.tasks = tasks;
		this.deadlines = deadlines;
		this.subjects = subjects;
		this.moves = moves;
		this.engine = engine;
		this.municipalities = municipalities;
		this.actor = actor;
		this.asSystem = asSystem;
	}

	/**
	 * Moves the date of an open task, and with it the date of what the task is about.
	 * @param due the new last day
	 * @throws org.vekha.shared.RuleViolation if the day does not fit
	 * @throws org.vekha.shared.NotFound if the user may not see the task
	 */
	public void move(String taskId, LocalDate due, MovingOrder order) {
		var userId = this.actor.userId();
		var seen = this.visible.get(taskId);
		this.asSystem.run(() -> {
			var task = this.tasks.createTaskQuery().taskId(taskId).singleResult();
			var subject = this.deadlines.of(task).flatMap(asked -> this.subjects.of(seen, asked));
			if (subject.isPresent()) {
				this.engine.follow(this.moves.move(seen.municipalityId(), subject.get(), due, order, userId));
			}
			else {
				moveAlone(task, seen, due, order, userId);
			}
		});
	}

	/** Carries out the next dates of a change that is planned. */
	void carryOut(UUID changeId, int most) {
		List<NewDate> moved = this.moves.carryOut(changeId, most);
		this.engine.follow(moved);
	}

	/** Its date is counted from the day on which it opened: nothing else follows. */
	private void moveAlone(Task task, VisibleTask seen, LocalDate due, MovingOrder order, String userId) {
		var municipality = this.municipalities.get(seen.municipalityId());
		var item = new DatedItem(DatedItem.Kind.TASK,
				UUID.nameUUIDFromBytes(task.getId().getBytes(StandardCharsets.UTF_8)));
		var now = (task.getDueDate() != null) ? LocalDate.ofInstant(task.getDueDate().toInstant(), municipality.zone())
				: null;
		this.moves.note(municipality.id(), new OpenDate(item, null, null, task.getName(), now, null), due, order,
				userId);
		this.tasks.setDueDate(task.getId(), Date.from(municipality.endOf(due)));
	}

}
