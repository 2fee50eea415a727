package org.vekha.deadline;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.vekha.shared.SchoolYear;

/**
 * The calendar of a municipality's schools that takes the place of the usual one.
 */
@Entity
@Table(name = "school_calendar")
class MunicipalCalendar {

	@Id
	private UUID id;

	@Version
	private Integer version;

	private String municipalityId;

	private SchoolYear schoolYear;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<Period> quarters;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<Period> holidays;

	protected MunicipalCalendar() {
	}

	MunicipalCalendar(String municipalityId, SchoolYear schoolYear) {
		this.id = UUID.randomUUID();
		this.municipalityId = municipalityId;
		this.schoolYear = schoolYear;
	}

	MunicipalCalendar replace(SchoolCalendar calendar) {
		this.quarters = calendar.quarters();
		this.holidays = calendar.holidays();
		return this;
	}

	SchoolCalendar calendar() {
		return new SchoolCalendar(this.schoolYear, this.quarters, this.holidays.get(0), this.holidays.get(1),
				this.holidays.get(2), this.holidays.get(3));
	}

}
