package org.vekha.process.change;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.vekha.change.ChangeKind;
import org.vekha.change.DateMoves;
import org.vekha.change.DatedItem;
import org.vekha.change.MovingOrder;
import org.vekha.change.NewDate;
import org.vekha.process.form.FormData;
import org.vekha.process.model.Actor;
import org.vekha.process.model.Ids;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the service tasks of {@code date-change} do.
 */
@Configuration(proxyBeanMethods = false)
class DateChangeTasks {

	/** Enough for an order on one school, and a short transaction for one on all. */
	private static final int AT_A_TIME = 100;

	@Bean
	JavaDelegate openDateChange(ChangeCourse course) {
		return execution -> course.open(execution, ChangeKind.DATES);
	}

	@Bean
	JavaDelegate recordNewDates(ChangeCourse course, DateMoves moves, Actor actor) {
		return execution -> {
			var form = FormData.take(execution, "enter-new-dates");
			if (course.wanted(execution, form)) {
				var order = new MovingOrder(form.text("orderNumber"), form.date("orderDate"), form.text("reason"));
				var dates = form.rows("dates")
					.stream()
					.map(row -> new NewDate(DatedItem.of(row.text("item")), row.date("due")))
					.toList();
				moves.plan(Ids.read(execution, Ids.CHANGE), order, dates, actor.userId());
				course.name(execution);
			}
		};
	}

	@Bean
	JavaDelegate moveDates(ChangeCourse course, TaskDates dates, DateMoves moves) {
		return execution -> {
			var changeId = Ids.read(execution, Ids.CHANGE);
			dates.carryOut(changeId, AT_A_TIME);
			course.carriedOut(execution, !moves.pending(changeId));
		};
	}

}
