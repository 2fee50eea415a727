package org.vekha.reporting;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.vekha.shared.SchoolYear;

/**
 * A period of a municipality's school year that is reported on.
 */
@Entity
public class ReportingPeriod {

	@Id
	private UUID id;

	private String municipalityId;

	private SchoolYear schoolYear;

	private int number;

	private String title;

	@Column(name = "period_start")
	private LocalDate start;

	@Column(name = "period_end")
	private LocalDate end;

	@Column(name = "due_on")
	private LocalDate due;

	protected ReportingPeriod() {
	}

	ReportingPeriod(String municipalityId, SchoolYear schoolYear, int number, String title, LocalDate start,
			LocalDate end, LocalDate due) {
		this.id = UUID.randomUUID();
		this.municipalityId = municipalityId;
		this.schoolYear = schoolYear;
		this.number = number;
		this.title = title;
		this.start = start;
		this.end = end;
		this.due = due;
	}

	public String municipalityId() {
		return this.municipalityId;
	}

	public SchoolYear schoolYear() {
		return this.schoolYear;
	}

	public int number() {
		return this.number;
	}

	public String title() {
		return this.title;
	}

	public LocalDate start() {
		return this.start;
	}

	public LocalDate end() {
		return this.end;
	}

	/** Until when its reports are due, or {@code null} if a few days after its end. */
	public LocalDate due() {
		return this.due;
	}

}
