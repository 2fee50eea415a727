package org.vekha.cycle;

import org.vekha.roadmap.Body;
import org.vekha.school.School;
import org.vekha.shared.Require;

/**
 * Who carries out an assignment: a body, a school, or one person.
 *
 * @param key the name of the body, the id of the school, or the login
 * @param title what people call it
 */
public record Assignee(Kind kind, String key, String title) {

	public Assignee {
		Require.value(kind, "Ответственный за поручение");
		key = Require.line(key, "Ответственный за поручение");
		title = Require.line(title, "Ответственный за поручение");
	}

	public static Assignee of(Body body) {
		return new Assignee(Kind.BODY, body.name(), body.title());
	}

	public static Assignee of(School school) {
		return new Assignee(Kind.SCHOOL, school.id(), school.shortName());
	}

	public static Assignee person(String userId, String name) {
		return new Assignee(Kind.PERSON, userId, name);
	}

	/**
	 * What an assignee can be.
	 */
	public enum Kind {

		BODY, SCHOOL, PERSON

	}

}
