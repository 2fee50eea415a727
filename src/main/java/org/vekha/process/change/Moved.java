package org.vekha.process.change;

import java.time.LocalDate;
import java.util.UUID;

import org.vekha.change.NewDate;
import org.vekha.cycle.StepDate;
import org.vekha.process.model.Ids;
import org.vekha.roadmap.CycleStep;

/**
 * A date that has moved, as instances know of it.
 *
 * @param variable the variable in which they carry the record's id
 * @param id that id
 * @param step the step that has moved, or {@code null}
 */
record Moved(String variable, String id, CycleStep step, LocalDate due) {

	static Moved of(NewDate date, StepDate step) {
		var item = date.item();
		return switch (item.kind()) {
			case STEP -> (step.supportId() != null) ? of(Ids.SUPPORT, step.supportId(), step.step(), date.due())
					: of(Ids.YEAR, step.yearId(), step.step(), date.due());
			case PART -> of(Ids.PART, item.id(), null, date.due());
			case REPORT -> of(Ids.REPORT, item.id(), null, date.due());
			case TASK -> throw new IllegalArgumentException("A task is no record: " + item);
		};
	}

	private static Moved of(String variable, UUID id, CycleStep step, LocalDate due) {
		return new Moved(variable, id.toString(), step, due);
	}

	/** Whether it is this date that the model asks for. */
	boolean answers(DueExpression asked) {
		return switch (asked.question()) {
			case "school", "revision" -> this.variable.equals(Ids.SUPPORT) && asked.step() == this.step;
			case "review" -> this.variable.equals(Ids.SUPPORT) && this.step == CycleStep.EXPERT_REVIEW;
			case "year" -> this.variable.equals(Ids.YEAR) && asked.step() == this.step;
			case "part" -> this.variable.equals(Ids.PART);
			case "report" -> this.variable.equals(Ids.REPORT);
			default -> false;
		};
	}

}
