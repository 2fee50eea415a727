package org.vekha.cycle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.CycleStep;

/**
 * A step in the schedule of a year: for the whole municipality, or for one school.
 *
 * <p>
 * It has no version: many schools finish a step at the same time, each of them changes
 * the municipality's row of that step, and none may be refused for it. Whoever changes a
 * row locks it first.
 */
@Entity
public class ScheduledStep {

	@Id
	private UUID id;

	private UUID yearId;

	private UUID supportId;

	@Enumerated(EnumType.STRING)
	private CycleStep step;

	private LocalDate due;

	private LocalDate doneOn;

	@Enumerated(EnumType.STRING)
	private ActivityState state;

	protected ScheduledStep() {
	}

	ScheduledStep(UUID yearId, UUID supportId, CycleStep step, LocalDate due, ActivityState state) {
		this.id = UUID.randomUUID();
		this.yearId = yearId;
		this.supportId = supportId;
		this.step = step;
		this.due = due;
		this.state = state;
	}

	static ScheduledStep ofYear(UUID yearId, CycleStep step, LocalDate due) {
		return new ScheduledStep(yearId, null, step, due, ActivityState.NOT_DUE);
	}

	/**
	 * Gives the step another day, unless it has ended.
	 * @return whether it has that day now
	 */
	boolean moveTo(LocalDate day) {
		if (this.state.isFinal()) {
			return false;
		}
		this.due = day;
		if (this.state == ActivityState.NOT_DUE) {
			this.state = ActivityState.MOVED;
		}
		return true;
	}

	/** Goes on after a pause, with so many days more. */
	void resume(long days) {
		if (this.state == ActivityState.PAUSED) {
			this.due = this.due.plusDays(days);
			this.state = (days > 0) ? ActivityState.MOVED : ActivityState.NOT_DUE;
		}
	}

	/** Ends the step; one that has ended already stays as it is. */
	boolean end(ActivityState finalState, LocalDate day) {
		if (this.state.isFinal()) {
			return false;
		}
		this.state = finalState;
		this.doneOn = (finalState == ActivityState.DONE) ? day : null;
		return true;
	}

	/**
	 * Takes the state that follows from all schools.
	 * @return whether it differs from the state before
	 */
	boolean follow(Collection<ActivityState> schools, LocalDate day) {
		var derived = ActivityState.derivedFrom(schools);
		if (derived.isFinal()) {
			return end(derived, day);
		}
		if (this.state.isFinal() || this.state == derived) {
			return false;
		}
		this.state = derived;
		return true;
	}

	UUID id() {
		return this.id;
	}

	/** The support that the step belongs to, or {@code null} for the whole year. */
	public UUID supportId() {
		return this.supportId;
	}

	public CycleStep step() {
		return this.step;
	}

	public LocalDate due() {
		return this.due;
	}

	public ActivityState state() {
		return this.state;
	}

	public LocalDate doneOn() {
		return this.doneOn;
	}

}
