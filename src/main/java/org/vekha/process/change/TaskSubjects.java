package org.vekha.process.change;

import java.util.Optional;

import org.vekha.change.DatedItem;
import org.vekha.cycle.StepDate;
import org.vekha.cycle.StepDates;
import org.vekha.process.model.Ids;
import org.vekha.process.task.VisibleTask;
import org.vekha.programme.Reviews;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.roadmap.ActivityParts;

import org.springframework.stereotype.Component;

/**
 * Finds what in the domain gives a task its due date, as long as that can still be moved.
 */
@Component
class TaskSubjects {

	private final StepDates steps;

	private final Reviews reviews;

	private final ActivityParts parts;

	private final QuarterlyReports reports;

	TaskSubjects(StepDates steps, Reviews reviews, ActivityParts parts, QuarterlyReports reports) {
		this.steps = steps;
		this.reviews = reviews;
		this.parts = parts;
		this.reports = reports;
	}

	Optional<DatedItem> of(VisibleTask task, DueExpression asked) {
		var id = task.id(asked.variable());
		return switch (asked.question()) {
			case "school", "revision" -> id.map(support -> this.steps.find(support, asked.step())).flatMap(this::open);
			case "review" -> id.map(review -> this.reviews.get(review).supportId())
				.map(support -> this.steps.find(support, asked.step()))
				.flatMap(this::open);
			case "year" -> id.map(year -> this.steps.findOfYear(year, asked.step())).flatMap(this::open);
			case "part" -> id.filter(part -> !this.parts.get(part).state().isFinal())
				.map(part -> new DatedItem(DatedItem.Kind.PART, part));
			case "report" -> task.id(Ids.REPORT)
				.filter(report -> this.reports.get(report).state().isToBeWritten())
				.map(report -> new DatedItem(DatedItem.Kind.REPORT, report));
			default -> Optional.empty();
		};
	}

	private Optional<DatedItem> open(StepDate step) {
		return step.state().isFinal() ? Optional.empty() : Optional.of(new DatedItem(DatedItem.Kind.STEP, step.id()));
	}

}
