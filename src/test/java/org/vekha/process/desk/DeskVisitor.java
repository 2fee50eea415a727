package org.vekha.process.desk;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.vekha.process.access.Browser;

/**
 * Somebody at the desk, as the page's script asks.
 */
final class DeskVisitor {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final Pattern BOX = Pattern.compile("name=\"task\" value=\"([^\"]+)\"");

	private final Browser browser;

	private DeskVisitor(Browser browser) {
		this.browser = browser;
	}

	static DeskVisitor logIn(int port, String user) {
		return new DeskVisitor(Browser.inPage(port, user));
	}

	HttpResponse<String> get(String path) {
		return this.browser.get(path);
	}

	/** The tasks that the page lists. */
	List<String> tasks(String query) {
		return BOX.matcher(get("/desk" + query).body()).results().map(found -> found.group(1)).toList();
	}

	HttpResponse<String> act(String act, List<String> tasks, Map<String, Object> fields) {
		var body = new HashMap<>(fields);
		body.put("tasks", tasks);
		try {
			return this.browser.post("/web/desk/" + act, JSON.writeValueAsString(body));
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	static JsonNode json(HttpResponse<String> answer) {
		try {
			return JSON.readTree(answer.body());
		}
		catch (JsonProcessingException ex) {
			throw new AssertionError("No JSON: " + answer.body(), ex);
		}
	}

	static String summary(HttpResponse<String> answer) {
		return json(answer).path("summary").asText();
	}

	static String message(HttpResponse<String> answer) {
		return json(answer).path("message").asText();
	}

}
