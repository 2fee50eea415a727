package org.vekha.process.setup;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.vekha.process.access.Browser;

/**
 * Somebody on the page of the first steps, as its script asks.
 */
final class SetupVisitor {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final String BASE = "/web/first-steps";

	private final Browser browser;

	private SetupVisitor(Browser browser) {
		this.browser = browser;
	}

	/** The first administrator of the tests' profile. */
	static SetupVisitor administrator(int port) {
		return logIn(port, "first-admin", "tests-of-vekha");
	}

	static SetupVisitor logIn(int port, String user, String password) {
		var browser = Browser.at(port);
		browser.logIn(user, password);
		var token = json(browser.get("/web/token"));
		return new SetupVisitor(browser.header(token.path("header").asText(), token.path("token").asText()));
	}

	HttpResponse<String> get(String path) {
		return this.browser.get(path);
	}

	HttpResponse<String> post(String path, Object body) {
		return this.browser.post(BASE + path, written(body));
	}

	HttpResponse<String> put(String path, Object body) {
		return this.browser.put(BASE + path, written(body));
	}

	HttpResponse<String> file(String path, String name, String text) {
		return this.browser.file(BASE + path, Map.of(), name, text.getBytes(StandardCharsets.UTF_8));
	}

	/** A municipality with nothing in it yet. */
	HttpResponse<String> open(String id) {
		return post("", Map.of("id", id, "name", "Район " + id, "shortName", "Район " + id, "zone", "Asia/Tomsk",
				"experts", 1, "schools", 5, "programme", "школьная дорожная карта"));
	}

	HttpResponse<String> schools(String id, String... names) {
		return post("/%s/schools".formatted(id),
				rows(List.of(names).stream().map(name -> Map.of("name", name)).toList()));
	}

	static Map<String, Object> rows(List<?> rows) {
		return Map.of("rows", rows);
	}

	/** What is sent back when nothing of what was read is changed. */
	static Map<String, Object> rows(HttpResponse<String> read) {
		return Map.of("rows", json(read).path("rows"));
	}

	static JsonNode json(HttpResponse<String> answer) {
		try {
			return JSON.readTree(answer.body());
		}
		catch (JsonProcessingException ex) {
			throw new AssertionError("No JSON: " + answer.body(), ex);
		}
	}

	static String message(HttpResponse<String> answer) {
		return json(answer).path("message").asText();
	}

	private static String written(Object body) {
		try {
			return JSON.writeValueAsString(body);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

}
