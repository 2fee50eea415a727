package org.vekha.roadmap;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How many parts of an activity are alike in their state and their last day.
 */
public record PartCount(UUID activityId, ActivityState state, LocalDate dueOn, long count) {

	/** Whether somebody still has to do them: not what was reported or is paused. */
	public boolean waits() {
		return this.state.waits();
	}

}
