package org.vekha.deadline;

import java.time.Month;
import java.time.temporal.ChronoUnit;

/**
 * How well a stretch of time fits a plan.
 */
final class PlanFit {

	/**
	 * How many months of summer may come before a plan that begins with the school year.
	 */
	private static final int SUMMER = 3;

	private final Period plan;

	PlanFit(Period plan) {
		this.plan = plan;
	}

	/** Whether the plan runs by calendar years and not by school years. */
	boolean calendarYears() {
		return calendarYears(this.plan);
	}

	static boolean calendarYears(Period plan) {
		return plan.start().getMonth() == Month.JANUARY && plan.start().getDayOfMonth() == 1;
	}

	/** Which of two is nearer to the plan; the earlier one if both are in it. */
	boolean better(Period period, Period best) {
		if (contains(best)) {
			return false;
		}
		if (contains(period)) {
			return true;
		}
		long shared = shared(period);
		// A little more is no reason to leave the first year: «август – сентябрь»
		return (shared + shared(best) > 0) ? 2 * shared > 3 * shared(best) : distance(period) < distance(best);
	}

	boolean fits(Period period) {
		var first = (this.plan.start().getMonth() == Month.SEPTEMBER) ? this.plan.start().minusMonths(SUMMER)
				: this.plan.start();
		return !period.start().isBefore(first) && !period.start().isAfter(this.plan.end());
	}

	boolean contains(Period period) {
		return !period.start().isBefore(this.plan.start()) && !period.end().isAfter(this.plan.end());
	}

	boolean overlaps(Period period) {
		return shared(period) > 0;
	}

	private long shared(Period period) {
		var start = period.start().isAfter(this.plan.start()) ? period.start() : this.plan.start();
		var end = period.end().isBefore(this.plan.end()) ? period.end() : this.plan.end();
		return Math.max(0, ChronoUnit.DAYS.between(start, end) + 1);
	}

	private long distance(Period period) {
		return Math.max(ChronoUnit.DAYS.between(this.plan.end(), period.start()),
				ChronoUnit.DAYS.between(period.end(), this.plan.start()));
	}

}
