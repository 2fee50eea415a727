package org.vekha.change;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/**
 * That somebody takes a school over from somebody else.
 */
@Entity
public class PersonChange {

	@Id
	private UUID id;

	private UUID changeId;

	private int position;

	private UUID supportId;

	@Enumerated(EnumType.STRING)
	private AppointedRole role;

	private String former;

	private String successor;

	@Column(name = "since_date")
	private LocalDate since;

	@Enumerated(EnumType.STRING)
	private State state;

	protected PersonChange() {
	}

	PersonChange(UUID changeId, int position, UUID supportId, Replacement replacement) {
		this.id = UUID.randomUUID();
		this.changeId = changeId;
		this.position = position;
		this.supportId = supportId;
		this.role = replacement.role();
		this.former = replacement.former();
		this.successor = replacement.successor();
		this.since = replacement.since();
		this.state = State.PLANNED;
	}

	void end(boolean handedOver) {
		this.state = handedOver ? State.HANDED_OVER : State.ENDED_BEFORE;
	}

	public UUID supportId() {
		return this.supportId;
	}

	public AppointedRole role() {
		return this.role;
	}

	public String former() {
		return this.former;
	}

	public String successor() {
		return this.successor;
	}

	public LocalDate since() {
		return this.since;
	}

	public State state() {
		return this.state;
	}

	/**
	 * Whether the school was handed over yet.
	 */
	public enum State {

		PLANNED, HANDED_OVER, ENDED_BEFORE

	}

}
