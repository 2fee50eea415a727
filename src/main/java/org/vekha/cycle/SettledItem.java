package org.vekha.cycle;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/**
 * A decision about something unfinished, as it is kept with its road map.
 */
@Entity
class SettledItem {

	@Id
	private UUID id;

	@Version
	private Integer version;

	private UUID roadmapId;

	private UUID itemId;

	@Enumerated(EnumType.STRING)
	private Unfinished.Kind kind;

	private String label;

	private String stateBefore;

	@Enumerated(EnumType.STRING)
	private Settlement.Decision decision;

	private String reason;

	private boolean applied;

	protected SettledItem() {
	}

	SettledItem(UUID roadmapId, Unfinished item, Settlement settlement) {
		this.id = UUID.randomUUID();
		this.roadmapId = roadmapId;
		this.itemId = item.itemId();
		this.kind = item.kind();
		this.label = item.label();
		this.stateBefore = item.state();
		this.decision = settlement.decision();
		this.reason = settlement.reason();
	}

	void markApplied() {
		this.applied = true;
	}

	UUID itemId() {
		return this.itemId;
	}

	Unfinished.Kind kind() {
		return this.kind;
	}

	boolean carryOver() {
		return this.decision == Settlement.Decision.CARRY_OVER;
	}

	String reason() {
		return this.reason;
	}

	boolean applied() {
		return this.applied;
	}

}
