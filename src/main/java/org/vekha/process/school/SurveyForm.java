package org.vekha.process.school;

import org.vekha.process.form.FormData;
import org.vekha.risk.FactorVoices;
import org.vekha.risk.Respondents;
import org.vekha.risk.Survey;

/**
 * Reads the figures of a survey out of the form that brings a profile from outside.
 */
final class SurveyForm {

	private SurveyForm() {
	}

	/** The survey, or {@code null} if nobody was asked. */
	static Survey read(FormData form) {
		var voices = form.rows("factors")
			.stream()
			.map(row -> new FactorVoices(row.text("number"), row.optionalNumber("leadersSee"),
					row.optionalNumber("teachersSee"), row.optionalNumber("pupilsSee")))
			.toList();
		var survey = new Survey(group(form, "leaders"), group(form, "teachers"), group(form, "pupils"), voices);
		return survey.none() ? null : survey;
	}

	private static Respondents group(FormData form, String who) {
		return new Respondents(count(form, who + "Invited"), count(form, who + "Answered"));
	}

	private static int count(FormData form, String key) {
		var entered = form.optionalNumber(key);
		return (entered != null) ? entered : 0;
	}

}
