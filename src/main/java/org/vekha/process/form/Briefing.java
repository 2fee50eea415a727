package org.vekha.process.form;

import java.util.Map;

/**
 * Tells the person who opens a task's form what they need to decide. The bean of a form
 * is named after it: {@code appointPeopleBriefing} for {@code appoint-people}.
 */
@FunctionalInterface
public interface Briefing {

	/**
	 * The values that the form shows, by the names that it reads. They are never stored.
	 */
	Map<String, Object> of(TaskContext task);

}
