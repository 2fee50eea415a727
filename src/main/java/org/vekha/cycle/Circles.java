package org.vekha.cycle;

import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.school.School;
import org.vekha.school.Schools;

/**
 * Finds the schools that the activities of a year concern, in as many queries however
 * many schools and activities there are.
 */
@Service
@Transactional(readOnly = true)
public class Circles {

	private final MunicipalYearRepository years;

	private final SchoolSupportRepository supports;

	private final Schools schools;

	Circles(MunicipalYearRepository years, SchoolSupportRepository supports, Schools schools) {
		this.years = years;
		this.supports = supports;
		this.schools = schools;
	}

	public YearSchools of(UUID yearId) {
		var year = this.years.findById(yearId).orElseThrow();
		var all = this.schools.ofMunicipality(year.municipalityId()).stream().map(School::id).toList();
		return new YearSchools(this.supports.findSchoolIds(yearId), all);
	}

}
