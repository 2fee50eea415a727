package org.vekha.cycle;

import java.util.UUID;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.vekha.roadmap.Circle;
import org.vekha.roadmap.CircleKind;
import org.vekha.school.StatusKind;
import org.vekha.shared.SchoolYear;

/**
 * Which school is supported, in which year and why: what never changes of a support.
 */
@MappedSuperclass
abstract class SupportedSchool {

	@Id
	private UUID id;

	private UUID yearId;

	private String municipalityId;

	private SchoolYear schoolYear;

	private String schoolId;

	@Enumerated(EnumType.STRING)
	private StatusKind grounds;

	protected SupportedSchool() {
	}

	SupportedSchool(MunicipalYear year, String schoolId) {
		this.id = UUID.randomUUID();
		this.yearId = year.id();
		this.municipalityId = year.municipalityId();
		this.schoolYear = year.schoolYear();
		this.schoolId = schoolId;
		this.grounds = year.officialList()
			.filter(list -> list.supportedAtRisk().contains(schoolId))
			.map(list -> StatusKind.RISK_ZONE)
			.orElse(StatusKind.LOW_RESULTS);
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

	public SchoolYear schoolYear() {
		return this.schoolYear;
	}

	public String schoolId() {
		return this.schoolId;
	}

	/** What the school is that it is supported. */
	public StatusKind grounds() {
		return this.grounds;
	}

	/** Whether an activity for these schools concerns the school. */
	public boolean isIn(Circle circle) {
		return circle.includes(this.schoolId)
				&& (circle.kind() != CircleKind.LISTED || this.grounds == StatusKind.LOW_RESULTS);
	}

}
