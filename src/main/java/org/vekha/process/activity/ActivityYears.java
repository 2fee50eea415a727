package org.vekha.process.activity;

import java.util.List;
import java.util.UUID;

import org.vekha.cycle.Circles;
import org.vekha.cycle.RunningPlan;
import org.vekha.cycle.RunningPlans;
import org.vekha.roadmap.Activity;

import org.springframework.stereotype.Component;

/**
 * Finds the year in which an activity runs: the one that is based on its road map.
 */
@Component
class ActivityYears {

	private final RunningPlans running;

	private final Circles circles;

	ActivityYears(RunningPlans running, Circles circles) {
		this.running = running;
		this.circles = circles;
	}

	RunningPlan of(UUID activityId) {
		return this.running.ofActivity(activityId);
	}

	/** The ids of the schools in the circle of the activity. */
	List<String> schools(Activity activity) {
		return this.circles.of(of(activity.id())).in(activity.content().circle());
	}

}
