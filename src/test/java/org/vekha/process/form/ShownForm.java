package org.vekha.process.form;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.vekha.process.Districts;
import org.vekha.process.access.Browser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Opens the form of a task as Tasklist does, over HTTP and as its user.
 */
public final class ShownForm {

	private static final ObjectMapper JSON = new ObjectMapper();

	private ShownForm() {
	}

	/**
	 * What the form reads, by name: texts and numbers as they are, tables and lists as
	 * lists of maps.
	 * @param user a user of one of the {@link Districts}
	 */
	public static Map<String, Object> of(int port, String user, String taskId) {
		var answer = Browser.at(port)
			.as(user, Districts.PASSWORD)
			.get("/engine-rest/task/%s/form-variables?deserializeValues=false".formatted(taskId));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		var shown = new LinkedHashMap<String, Object>();
		read(answer.body()).fields().forEachRemaining(each -> shown.put(each.getKey(), value(each.getValue())));
		return shown;
	}

	private static Object value(JsonNode variable) {
		var value = variable.path("value");
		var json = variable.path("type").asText().equals("Json") ? read(value.asText()) : value;
		return JSON.convertValue(json, Object.class);
	}

	private static JsonNode read(String json) {
		try {
			return JSON.readTree(json);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(json, ex);
		}
	}

}
