package org.vekha.school;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

/**
 * A status that a school was given in a school year, and on what grounds. It is ended,
 * never overwritten, so that the school's history stays readable.
 */
@Entity
public class SchoolStatus {

	@Id
	private UUID id;

	@Version
	private Integer version;

	private String schoolId;

	private SchoolYear schoolYear;

	@Enumerated(EnumType.STRING)
	private StatusKind kind;

	private String basis;

	@Column(name = "since_date")
	private LocalDate since;

	@Column(name = "until_date")
	private LocalDate until;

	protected SchoolStatus() {
	}

	SchoolStatus(String schoolId, SchoolYear schoolYear, StatusKind kind, String basis, LocalDate since) {
		this.id = UUID.randomUUID();
		this.schoolId = schoolId;
		this.schoolYear = Require.value(schoolYear, "Учебный год");
		this.kind = Require.value(kind, "Статус школы");
		this.basis = Require.text(basis, "Основание статуса");
		this.since = Require.day(since, "Дата присвоения статуса");
	}

	void end(LocalDate day) {
		if (Require.day(day, "Дата снятия статуса").isBefore(this.since)) {
			throw new RuleViolation("Статус «%s» нельзя снять раньше, чем он присвоен.".formatted(this.kind.title()));
		}
		this.until = day;
	}

	public String schoolId() {
		return this.schoolId;
	}

	public SchoolYear schoolYear() {
		return this.schoolYear;
	}

	public StatusKind kind() {
		return this.kind;
	}

	/** The paper or rule by which the school was given the status. */
	public String basis() {
		return this.basis;
	}

	public LocalDate since() {
		return this.since;
	}

	/** The day on which the status was ended, or {@code null} while it holds. */
	public LocalDate until() {
		return this.until;
	}

}
