package org.vekha.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * A change in the middle of a year, from the moment somebody begins to enter it. What was
 * decided stays readable: a change is cancelled or done, never deleted.
 */
@Entity
public class YearChange {

	@Id
	private UUID id;

	@Version
	private Integer version;

	private String municipalityId;

	@Enumerated(EnumType.STRING)
	private ChangeKind kind;

	@Enumerated(EnumType.STRING)
	private ChangeState state;

	private String openedBy;

	private LocalDate openedOn;

	private String orderNumber;

	private LocalDate orderDate;

	private String reason;

	private String summary;

	private LocalDate takesEffectOn;

	private Instant decidedAt;

	private LocalDate closedOn;

	protected YearChange() {
	}

	YearChange(String municipalityId, ChangeKind kind, String userId, LocalDate today) {
		this.id = UUID.randomUUID();
		this.municipalityId = municipalityId;
		this.kind = kind;
		this.state = ChangeState.OPEN;
		this.openedBy = Require.value(userId, "Пользователь");
		this.openedOn = today;
	}

	/**
	 * Notes what was decided and on what paper.
	 * @param order the paper; an order must be there as a whole or not at all
	 */
	void decide(Paper paper, String summary, LocalDate takesEffectOn, Instant now) {
		requireOpen();
		this.orderNumber = paper.number();
		this.orderDate = paper.date();
		this.reason = paper.reason();
		this.summary = Require.text(summary, "Что изменено");
		this.takesEffectOn = Require.day(takesEffectOn, "С какого дня");
		this.decidedAt = now;
		this.state = ChangeState.DECIDED;
	}

	void finish(LocalDate today) {
		if (this.state != ChangeState.DONE) {
			this.state = ChangeState.DONE;
			this.closedOn = today;
		}
	}

	void cancel(LocalDate today) {
		requireOpen();
		this.state = ChangeState.CANCELLED;
		this.closedOn = today;
	}

	private void requireOpen() {
		if (this.state != ChangeState.OPEN) {
			throw new RuleViolation("Это изменение уже внесено («%s»): начните новое.".formatted(this.state.title()));
		}
	}

	public UUID id() {
		return this.id;
	}

	public String municipalityId() {
		return this.municipalityId;
	}

	public ChangeKind kind() {
		return this.kind;
	}

	public ChangeState state() {
		return this.state;
	}

	/** Who began to enter it, and does so to its end. */
	public String openedBy() {
		return this.openedBy;
	}

	public LocalDate openedOn() {
		return this.openedOn;
	}

	/** The paper on which it rests, or {@code null} before it is decided. */
	public Paper paper() {
		return (this.reason != null) ? new Paper(this.orderNumber, this.orderDate, this.reason) : null;
	}

	/** What was changed, in words, or {@code null} before it is decided. */
	public String summary() {
		return this.summary;
	}

	/** From which day it holds, or {@code null} before it is decided. */
	public LocalDate takesEffectOn() {
		return this.takesEffectOn;
	}

	/** When that was decided, or {@code null} before. */
	public Instant decidedAt() {
		return this.decidedAt;
	}

	public LocalDate closedOn() {
		return this.closedOn;
	}

}
