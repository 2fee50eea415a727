package org.vekha.process.form;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.FileValue;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;

/**
 * Turns variables as they arrive, whichever way they are wrapped, into plain texts,
 * numbers, lists and maps, and back into what the engine stores.
 */
final class PlainValues {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final String FORMAT = "application/json";

	private PlainValues() {
	}

	static Map<String, Object> of(Map<String, Object> variables) {
		var plain = new LinkedHashMap<String, Object>();
		if (variables != null) {
			var typed = Variables.fromMap(variables);
			typed.keySet().forEach(name -> plain.put(name, plain(typed.getValueTyped(name))));
		}
		return plain;
	}

	// What cannot be read stays wrapped, and no field takes it.
	private static Object plain(TypedValue typed) {
		if (typed instanceof SerializableValue serializable && serializable.getValueSerialized() != null) {
			return FORMAT.equals(serializable.getSerializationDataFormat())
					? parsed(serializable.getValueSerialized(), typed) : typed;
		}
		if (typed instanceof FileValue) {
			return typed;
		}
		var value = (typed != null) ? typed.getValue() : null;
		return (value instanceof Spin<?> spin) ? parsed(spin.toString(), typed) : value;
	}

	private static Object parsed(String json, TypedValue typed) {
		try {
			return JSON.readValue(json, Object.class);
		}
		catch (JsonProcessingException ex) {
			return typed;
		}
	}

	/** Lists are stored as JSON, so that the browser can read them again. */
	static Map<String, Object> stored(Map<String, Object> plain) {
		var stored = Variables.createVariables();
		plain.forEach((name, value) -> stored.put(name,
				(value instanceof Iterable<?>) ? SpinValues.jsonValue(json(value)).create() : value));
		return stored;
	}

	static String json(Object value) {
		try {
			return JSON.writeValueAsString(value);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

}
