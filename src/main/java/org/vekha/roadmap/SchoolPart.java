package org.vekha.roadmap;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How far a school has come with its part of an activity.
 */
public record SchoolPart(UUID activityId, String schoolId, ActivityState state, LocalDate dueOn) {

}
