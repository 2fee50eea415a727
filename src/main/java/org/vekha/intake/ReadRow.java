package org.vekha.intake;

import java.util.List;

import org.vekha.deadline.Deadline;
import org.vekha.responsible.ReadResponsible;
import org.vekha.roadmap.CycleStep;

/**
 * A row of a road map's table, and what it was taken to mean.
 *
 * @param circle the schools that it seems to concern
 * @param step the step of the cycle that it seems to be, or {@code null}
 * @param warnings what the coordinator should look at, one sentence each
 */
public record ReadRow(PrintedRow printed, Deadline deadline, ReadResponsible responsible, ReadCircle circle,
		CycleStep step, List<String> warnings) {

	public ReadRow {
		warnings = List.copyOf(warnings);
	}

}
