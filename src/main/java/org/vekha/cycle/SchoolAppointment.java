package org.vekha.cycle;

import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * Who supports a school.
 *
 * @param schoolId the school
 * @param curator the user who accompanies it
 * @param partnerSchoolId the school that helps it, or {@code null}
 */
public record SchoolAppointment(String schoolId, String curator, String partnerSchoolId) {

	public SchoolAppointment {
		Require.value(schoolId, "Школа");
		curator = Require.line(curator, "Куратор школы");
		if (schoolId.equals(partnerSchoolId)) {
			throw new RuleViolation("Школа не может быть партнёром сама себе: выберите другую школу-партнёра.");
		}
	}

}
