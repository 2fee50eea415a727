package org.vekha.cycle;

import java.time.LocalDate;
import java.util.UUID;

import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.CycleStep;

/**
 * How far one supported school has come with a step of its year.
 */
public record SchoolStep(UUID supportId, CycleStep step, LocalDate due, ActivityState state) {

}
