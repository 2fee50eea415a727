package org.vekha.process.ownschool;

import java.util.UUID;

import org.vekha.cycle.SchoolSupport;
import org.vekha.process.measure.MeasureTable.SchoolChoice;
import org.vekha.school.School;

/**
 * A school for which the user acts, in a year in which it is supported.
 */
record OwnSchool(SchoolSupport support, School school) {

	public UUID supportId() {
		return this.support.id();
	}

	/** The school and its year, to choose among several. */
	public String label() {
		return "%s, %s".formatted(this.school.shortName(), this.support.schoolYear());
	}

	String municipalityId() {
		return this.support.municipalityId();
	}

	SchoolChoice choice() {
		return new SchoolChoice(supportId(), this.school.shortName(), this.support.schoolYear().toString(), true);
	}

}
