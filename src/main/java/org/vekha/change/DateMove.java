package org.vekha.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/**
 * One date that an order moves: what was due when, and when it is due now.
 */
@Entity
public class DateMove {

	@Id
	private UUID id;

	private UUID changeId;

	private int position;

	@Enumerated(EnumType.STRING)
	private DatedItem.Kind kind;

	private UUID itemId;

	private String label;

	private String schoolId;

	private LocalDate oldDue;

	private LocalDate newDue;

	@Enumerated(EnumType.STRING)
	private State state;

	private String movedBy;

	private Instant movedAt;

	protected DateMove() {
	}

	DateMove(YearChange change, int position, OpenDate from, LocalDate to, String userId, Instant now) {
		this.id = UUID.randomUUID();
		this.changeId = change.id();
		this.position = position;
		this.kind = from.item().kind();
		this.itemId = from.item().id();
		this.label = from.label();
		this.schoolId = from.schoolId();
		this.oldDue = from.due();
		this.newDue = to;
		this.state = State.PLANNED;
		this.movedBy = userId;
		this.movedAt = now;
	}

	/** Notes whether it was still open when its turn came. */
	void end(boolean moved, Instant now) {
		this.state = moved ? State.MOVED : State.ENDED_BEFORE;
		this.movedAt = now;
	}

	public UUID changeId() {
		return this.changeId;
	}

	public DatedItem item() {
		return new DatedItem(this.kind, this.itemId);
	}

	public String label() {
		return this.label;
	}

	public String schoolId() {
		return this.schoolId;
	}

	public LocalDate oldDue() {
		return this.oldDue;
	}

	public LocalDate newDue() {
		return this.newDue;
	}

	public State state() {
		return this.state;
	}

	public String movedBy() {
		return this.movedBy;
	}

	public Instant movedAt() {
		return this.movedAt;
	}

	/**
	 * Whether the date was moved yet.
	 */
	public enum State {

		PLANNED, MOVED, ENDED_BEFORE

	}

}
