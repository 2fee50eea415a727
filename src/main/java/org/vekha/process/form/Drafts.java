package org.vekha.process.form;

import java.util.Map;
import java.util.Optional;

/**
 * Knows what a user has typed into a task's form and not sent yet.
 */
public interface Drafts {

	/** What the user typed, by the names of the form's fields. */
	Optional<Map<String, Object>> of(String taskId, String userId);

}
