package org.vekha.process.desk;

import org.vekha.change.MovingOrder;
import org.vekha.process.change.TaskDates;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

import org.springframework.stereotype.Component;

/**
 * Lets a coordinator move the dates of many tasks by one order.
 */
@Component
class Moves {

	private final TaskDates dates;

	Moves(TaskDates dates) {
		this.dates = dates;
	}

	void move(DeskTask task, DeskScope scope, DeskRequest request) {
		if (!scope.isCoordinator()) {
			throw new RuleViolation("сроки приказом переносит координатор.");
		}
		this.dates.move(task.id(), Require.day(request.date(), "Новый срок"),
				new MovingOrder(request.orderNumber(), request.orderDate(), request.text()));
	}

}
