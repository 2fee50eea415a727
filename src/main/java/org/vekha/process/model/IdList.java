package org.vekha.process.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.UUID;

import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.Variables.SerializationDataFormats;
import org.camunda.bpm.engine.variable.value.ObjectValue;

/**
 * Ids over which a model loops, as a variable. JSON, since a text variable ends at 4,000
 * characters and serialized Java objects cannot be read by anybody else.
 */
public final class IdList {

	private IdList() {
	}

	public static ObjectValue of(Collection<UUID> ids) {
		// A type that is on the engine's list of those it may read back
		var written = new ArrayList<>(ids.stream().map(UUID::toString).toList());
		return Variables.objectValue(written).serializationDataFormat(SerializationDataFormats.JSON).create();
	}

}
