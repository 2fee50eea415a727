package org.vekha.reporting;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a school said of a measure of its programme at some time. A later mark follows it
 * and does not replace it.
 */
@Entity
public class MeasureMark {

	@Id
	private UUID id;

	private UUID supportId;

	private UUID measureId;

	private int number;

	@Enumerated(EnumType.STRING)
	private MarkState state;

	private LocalDate doneOn;

	@JdbcTypeCode(SqlTypes.JSON)
	private Count count;

	private String note;

	@JdbcTypeCode(SqlTypes.JSON)
	private Paper paper;

	private String markedBy;

	private LocalDate markedOn;

	protected MeasureMark() {
	}

	MeasureMark(UUID supportId, int number, Marking marking, String userId, LocalDate day) {
		this.id = UUID.randomUUID();
		this.supportId = supportId;
		this.measureId = marking.measureId();
		this.number = number;
		this.state = marking.state();
		this.doneOn = marking.doneOn();
		this.count = marking.count();
		this.note = marking.note();
		this.paper = marking.paper();
		this.markedBy = userId;
		this.markedOn = day;
	}

	/** Whether it says this already. */
	boolean says(Marking marking) {
		return this.state == marking.state() && Objects.equals(this.doneOn, marking.doneOn())
				&& Objects.equals(this.count, marking.count()) && Objects.equals(this.note, marking.note())
				&& Objects.equals(this.paper, marking.paper());
	}

	/** What a report says of the measure then, or {@code null} if nothing. */
	LineReport asAnswer() {
		return (this.state.outcome() != null)
				? new LineReport(this.measureId, this.state.outcome(), this.note, this.count, this.paper) : null;
	}

	public UUID supportId() {
		return this.supportId;
	}

	public UUID measureId() {
		return this.measureId;
	}

	/** Counts the marks of the measure, from 1. */
	public int number() {
		return this.number;
	}

	public MarkState state() {
		return this.state;
	}

	public LocalDate doneOn() {
		return this.doneOn;
	}

	public Count count() {
		return this.count;
	}

	public String note() {
		return this.note;
	}

	public Paper paper() {
		return this.paper;
	}

	public String markedBy() {
		return this.markedBy;
	}

	public LocalDate markedOn() {
		return this.markedOn;
	}

}
