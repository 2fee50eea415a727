package org.vekha.process.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * Writes values as the engine's REST interface does: texts, numbers and truths as they
 * are, days as ISO text, everything else as JSON.
 */
final class RestVariables {

	private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule())
		.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

	private RestVariables() {
	}

	static Map<String, Object> of(Map<String, Object> values) {
		var variables = new TreeMap<String, Object>();
		values.forEach((name, value) -> variables.put(name, variable(value)));
		return variables;
	}

	private static Map<String, Object> variable(Object value) {
		var variable = new LinkedHashMap<String, Object>();
		var node = JSON.valueToTree(value);
		if (node.isNull()) {
			variable.put("type", "Null");
			variable.put("value", null);
		}
		else if (node.isTextual()) {
			variable.put("type", "String");
			variable.put("value", node.textValue());
		}
		else if (value instanceof Number || value instanceof Boolean) {
			variable.put("type", value.getClass().getSimpleName());
			variable.put("value", value);
		}
		else {
			variable.put("type", "Json");
			variable.put("value", json(node));
		}
		variable.put("valueInfo", Map.of());
		return variable;
	}

	private static String json(Object node) {
		try {
			return JSON.writeValueAsString(node);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

}
