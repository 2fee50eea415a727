package org.vekha.process.access;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.vekha.process.Districts;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The two ways to the engine: programs send a password with each request, the web
 * applications have a session and its token.
 */
enum Door {

	REST("/engine-rest") {
		@Override
		Browser enter(int port, String user) {
			return Browser.at(port).as(user, Districts.PASSWORD);
		}
	},

	WEB_APPLICATIONS("/camunda/api/engine/engine/default") {
		@Override
		Browser enter(int port, String user) {
			var browser = Browser.at(port);
			browser.logIn(user, Districts.PASSWORD);
			browser.get("/camunda/app/tasklist/default/");
			return browser;
		}
	};

	/** What only an engine, a database or a program would say. */
	private static final String NOT_FOR_PEOPLE = "(?is).*(ENGINE-\\d|Exception|Cannot |SQL|varchar|constraint"
			+ "|vekha\\.|camunda|ACT_[A-Z]|\\bat [a-z]+\\.|[a-z]{2,} [a-z]{2,} [a-z]{2,} [a-z]{2,}).*";

	private static final ObjectMapper JSON = new ObjectMapper();

	private final String root;

	Door(String root) {
		this.root = root;
	}

	abstract Browser enter(int port, String user);

	String path(String path) {
		return this.root + path;
	}

	/** A refusal that a person understands, and nothing of what is behind it. */
	static void assertRefused(HttpResponse<String> answer, String complaint) {
		assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
		assertThat(message(answer)).contains(complaint).matches("(?s)[А-ЯЁ].*").doesNotMatch(NOT_FOR_PEOPLE);
	}

	static String json(Object value) {
		try {
			return JSON.writeValueAsString(value);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	/** A form as it is submitted. */
	static String variables(Map<String, Object> form) {
		var variables = new HashMap<String, Object>();
		form.forEach((name, value) -> variables.put(name, (value instanceof List<?> list)
				? Map.of("type", "Json", "value", json(list)) : Map.of("value", value)));
		return json(Map.of("variables", variables));
	}

	static String message(HttpResponse<String> answer) {
		try {
			return JSON.readTree(answer.body()).path("message").asText();
		}
		catch (JsonProcessingException ex) {
			throw new AssertionError("No JSON: " + answer.body(), ex);
		}
	}

}
