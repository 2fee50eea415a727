package org.vekha.help;

import java.util.UUID;

import org.vekha.shared.Require;

/**
 * The school that asks for help.
 *
 * @param supportId its support in the year
 */
public record AskingSchool(String municipalityId, String schoolId, UUID supportId) {

	public AskingSchool {
		Require.value(municipalityId, "Муниципалитет");
		Require.value(schoolId, "Школа");
		Require.value(supportId, "Сопровождение школы");
	}

}
