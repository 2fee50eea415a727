package org.vekha.process.change;

import java.time.LocalDate;
import java.util.Optional;

import org.vekha.change.Travels;
import org.vekha.change.Travels.Visit;

/**
 * Knows which tasks need a way to a school: its interview, and what says so in its name.
 */
public final class TaskVisits {

	private static final String INTERVIEW = "Task_ConductInterview";

	private TaskVisits() {
	}

	/**
	 * The visit, if there is one.
	 * @param key the id of the task in its model
	 * @param schoolId the school that it is about, or {@code null}
	 */
	public static Optional<Visit> of(String key, String name, String schoolId, LocalDate due) {
		var needed = due != null && (key.equals(INTERVIEW) || Travels.needed(name));
		return Optional.ofNullable(schoolId).filter(school -> needed).map(school -> new Visit(school, due));
	}

}
