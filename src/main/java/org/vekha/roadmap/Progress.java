package org.vekha.roadmap;

import java.time.LocalDate;
import java.util.Collection;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.vekha.shared.Require;

/**
 * How far an activity has come: an end is final, whatever follows it.
 *
 * @param state the state
 * @param doneOn the day on which it was done, if it was
 * @param basis what the state rests on, if anything was said: an order, an event, a
 * reason; it stays until something else is said
 */
@Embeddable
record Progress(@Enumerated(EnumType.STRING) ActivityState state, LocalDate doneOn, String basis) {

	static Progress at(ActivityState state) {
		return new Progress(state, null, null);
	}

	/** How far the row of a road map that is new has come. */
	static Progress before(RoadmapRow row) {
		var fact = row.fact();
		return (fact != null) ? new Progress(ActivityState.DONE, fact.doneOn(), fact.basis())
				: at(ActivityState.beforeWork(row.deadline().kind()));
	}

	/** The work can begin, since what it waited for has happened. */
	static Progress after(String event) {
		return new Progress(ActivityState.NOT_DUE, null, Require.text(event, "Событие"));
	}

	Progress started() {
		return (this.state == ActivityState.NOT_DUE || this.state == ActivityState.MOVED)
				? to(ActivityState.IN_PROGRESS) : this;
	}

	Progress ended(ActivityState end, LocalDate day, String reason) {
		return this.state.isFinal() ? this : new Progress(end, (end == ActivityState.DONE) ? day : null, reason);
	}

	/** The same, resting on something else unless it has ended. */
	Progress because(String reason) {
		return (reason == null || this.state.isFinal()) ? this : new Progress(this.state, this.doneOn, reason);
	}

	/** What follows from the states of all parts, the last of them done on that day. */
	Progress derivedFrom(Collection<ActivityState> parts, LocalDate day) {
		var derived = ActivityState.derivedFrom(parts);
		if (derived.isFinal()) {
			return ended(derived, day, this.basis);
		}
		// While nobody has begun, a moved date or a pause says more than the parts do
		return (this.state.isFinal() || derived == ActivityState.NOT_DUE) ? this : to(derived);
	}

	private Progress to(ActivityState open) {
		return new Progress(open, null, this.basis);
	}

	/** Ends it with the year, whatever its parts have come to. */
	Progress closed(boolean carryOver, Collection<ActivityState> parts, String reason) {
		if (carryOver) {
			return ended(ActivityState.CARRIED_OVER, null, reason);
		}
		if (!parts.isEmpty()) {
			return ended(ActivityState.derivedFrom(parts), null, reason);
		}
		var neverBegan = this.state == ActivityState.AWAITS_EVENT || this.state == ActivityState.UNDATED;
		return ended(neverBegan ? ActivityState.DROPPED : ActivityState.NOT_DONE, null, reason);
	}

}
