package org.vekha.school;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * What a school was called until a day: papers of that time name it so.
 */
@Entity
public class SchoolName {

	@Id
	private UUID id;

	private String schoolId;

	private String name;

	private String shortName;

	@Column(name = "until_date")
	private LocalDate until;

	protected SchoolName() {
	}

	SchoolName(School school, LocalDate until) {
		this.id = UUID.randomUUID();
		this.schoolId = school.id();
		this.name = school.name();
		this.shortName = school.shortName();
		this.until = until;
	}

	public String schoolId() {
		return this.schoolId;
	}

	public String name() {
		return this.name;
	}

	public String shortName() {
		return this.shortName;
	}

	public LocalDate until() {
		return this.until;
	}

}
