package org.vekha.reporting;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * What all reports of a municipality's year say of a period, as the coordinator has
 * checked it.
 */
@Entity
public class PeriodSummary {

	@Id
	private UUID id;

	@Version
	private Integer version;

	private UUID yearId;

	private String municipalityId;

	@Embedded
	private ReportedPeriod period;

	private LocalDate reportsDueOn;

	@Enumerated(EnumType.STRING)
	private SummaryState state;

	@JdbcTypeCode(SqlTypes.JSON)
	private PeriodFigures figures;

	private String text;

	private String recordedBy;

	private LocalDate recordedOn;

	protected PeriodSummary() {
	}

	PeriodSummary(UUID yearId, String municipalityId, ReportedPeriod period, LocalDate reportsDueOn) {
		this.id = UUID.randomUUID();
		this.yearId = yearId;
		this.municipalityId = municipalityId;
		this.period = period;
		this.reportsDueOn = reportsDueOn;
		this.state = SummaryState.OPEN;
	}

	/** Keeps the figures as they are now, with what the coordinator says of them. */
	void record(PeriodFigures found, String report, String userId, LocalDate day) {
		if (this.state != SummaryState.OPEN) {
			throw new RuleViolation("Свод за период уже закончен: «%s».".formatted(this.state.title()));
		}
		this.text = Require.text(report, "Справка за период");
		this.figures = Require.value(found, "Показатели периода");
		this.recordedBy = Require.value(userId, "Исполнитель");
		this.recordedOn = Require.day(day, "Дата свода");
		this.state = SummaryState.RECORDED;
	}

	/** Ends it without a summary, unless it has ended. */
	void close(String reason) {
		if (this.state == SummaryState.OPEN) {
			this.text = reason;
			this.state = SummaryState.CLOSED;
		}
	}

	public UUID id() {
		return this.id;
	}

	public UUID yearId() {
		return this.yearId;
	}

	public String municipalityId() {
		return this.municipalityId;
	}

	public ReportedPeriod period() {
		return this.period;
	}

	/** Until when the reports of the period are awaited. */
	public LocalDate reportsDueOn() {
		return this.reportsDueOn;
	}

	public SummaryState state() {
		return this.state;
	}

	/** The figures as they were recorded, or {@code null} before. */
	public PeriodFigures figures() {
		return this.figures;
	}

	/** The report on the period, or why there is none. */
	public String text() {
		return this.text;
	}

	public String recordedBy() {
		return this.recordedBy;
	}

	public LocalDate recordedOn() {
		return this.recordedOn;
	}

}
