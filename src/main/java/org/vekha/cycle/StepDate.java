package org.vekha.cycle;

import java.time.LocalDate;
import java.util.UUID;

import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.CycleStep;

/**
 * When a step is due, and for whom.
 *
 * @param supportId the support of the school that takes it, or {@code null} for a step of
 * the whole municipality
 * @param schoolId that school, or {@code null}
 */
public record StepDate(UUID id, UUID yearId, UUID supportId, String schoolId, CycleStep step, LocalDate due,
		ActivityState state) {

}
