package org.vekha.process.task;

import java.time.Instant;
import java.util.Map;

/**
 * What a user typed into a task's form and has not sent, and when it was saved.
 */
public record SavedDraft(Map<String, Object> fields, Instant savedAt) {

}
