package org.vekha.process.overview;

import java.net.http.HttpResponse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.vekha.process.access.Browser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who looks at the pictures of a year, as their scripts ask.
 */
final class OverviewVisitor {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final Browser browser;

	private OverviewVisitor(Browser browser) {
		this.browser = browser;
	}

	static OverviewVisitor logIn(int port, String user) {
		return new OverviewVisitor(Browser.inPage(port, user));
	}

	/** The answer to a question for a picture, whatever it is. */
	HttpResponse<String> get(String picture) {
		return this.browser.get("/web/overview/" + picture);
	}

	/** What a view gets that is open to the visitor. */
	JsonNode json(String picture) {
		var answer = get(picture);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return json(answer);
	}

	HttpResponse<String> post(String path, String json) {
		return this.browser.post(path, json);
	}

	static JsonNode json(HttpResponse<String> answer) {
		try {
			return JSON.readTree(answer.body());
		}
		catch (JsonProcessingException ex) {
			throw new AssertionError("No JSON: " + answer.body(), ex);
		}
	}

}
