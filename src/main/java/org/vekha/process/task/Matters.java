package org.vekha.process.task;

import java.util.UUID;

import org.vekha.document.Matter;

/**
 * The kinds of what documents belong to, with whose id.
 */
public final class Matters {

	/** The id is that of the school's support, as with all that happens once in it. */
	public static final String INTERVIEW = "interview";

	public static final String SELF_ASSESSMENT = "self-assessment";

	public static final String RISK_PROFILE = "risk-profile";

	public static final String PROGRAMME = "programme";

	public static final String CONTRACT = "contract";

	public static final String SUMMARY = "summary";

	public static final String REVIEW = "review";

	public static final String REPORT = "report";

	public static final String ACTIVITY = "activity";

	public static final String PART = "part";

	public static final String MEASURE = "measure";

	public static final String YEAR = "year";

	public static final String PLAN = "plan";

	public static final String OBJECTIVITY = "objectivity";

	private Matters() {
	}

	/** The part of an activity. */
	public static Matter part(UUID partId) {
		return new Matter(PART, partId);
	}

}
