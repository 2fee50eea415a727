package org.vekha.process.task;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An open task that the user who is logged in may see.
 *
 * @param id the engine's id of the task
 * @param key the id of the user task in its model
 * @param process the key of the process
 * @param name what there is to do
 * @param municipalityId the municipality that it belongs to
 * @param ids the ids that its instance carries, by name
 */
public record VisibleTask(String id, String key, String process, String name, String municipalityId,
		Map<String, UUID> ids) {

	/** One of the ids that the task's instance carries. */
	public Optional<UUID> id(String name) {
		return Optional.ofNullable(this.ids.get(name));
	}

}
