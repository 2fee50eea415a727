package org.vekha.roadmap;

/**
 * Who reports on an activity.
 *
 * @param schoolId the school, if a school does
 */
public record Reporter(Body body, String schoolId) {

	public static Reporter of(Body body) {
		return new Reporter(body, null);
	}

	public static Reporter school(String schoolId) {
		return new Reporter(Body.SCHOOL, schoolId);
	}

}
