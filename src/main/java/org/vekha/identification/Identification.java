package org.vekha.identification;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.vekha.shared.SchoolYear;

/**
 * What the rules propose for a school in a school year, and why. The official list may
 * say otherwise, and then it wins.
 */
@Entity
public class Identification {

	@Id
	private UUID id;

	@Version
	private Integer version;

	private String municipalityId;

	private String schoolId;

	private SchoolYear schoolYear;

	private SchoolYear lastYear;

	private SchoolYear previousYear;

	private boolean listed;

	@JdbcTypeCode(SqlTypes.JSON)
	private Set<Condition> conditions;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<LowResult> reasons;

	private String explanation;

	protected Identification() {
	}

	Identification(String municipalityId, String schoolId, SchoolYear schoolYear) {
		this.id = UUID.randomUUID();
		this.municipalityId = municipalityId;
		this.schoolId = schoolId;
		this.schoolYear = schoolYear;
	}

	Identification conclude(Finding finding) {
		this.lastYear = finding.years().last();
		this.previousYear = finding.years().previous();
		this.listed = finding.listing().listed();
		this.conditions = finding.listing().conditions();
		this.reasons = finding.reasons();
		this.explanation = finding.explanation();
		return this;
	}

	public String municipalityId() {
		return this.municipalityId;
	}

	public String schoolId() {
		return this.schoolId;
	}

	public SchoolYear schoolYear() {
		return this.schoolYear;
	}

	/** The newer of the two school years whose results were examined. */
	public SchoolYear lastYear() {
		return this.lastYear;
	}

	public SchoolYear previousYear() {
		return this.previousYear;
	}

	/** Whether the rules propose the school for the list. */
	public boolean listed() {
		return this.listed;
	}

	/** The conditions that the school meets, in their usual order. */
	public Set<Condition> conditions() {
		return new TreeSet<>(this.conditions);
	}

	/** The low results of both years, the newest first. */
	public List<LowResult> reasons() {
		return this.reasons;
	}

	/** The whole reasoning in Russian sentences. */
	public String explanation() {
		return this.explanation;
	}

}
