package org.vekha.process.overview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.vekha.process.Districts;
import org.vekha.process.access.Browser;

/**
 * A view as somebody sees it who watches over municipalities.
 */
final class WatchedView {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final Browser browser;

	private final String view;

	private WatchedView(Browser browser, String view) {
		this.browser = browser;
		this.view = view;
	}

	static WatchedView of(int port, String user, String view) {
		var browser = Browser.at(port);
		browser.logIn(user, Districts.PASSWORD);
		return new WatchedView(browser, view);
	}

	/** What it shows for a query. */
	JsonNode read(String query) {
		var answer = this.browser.get("/web/overview/" + this.view + query);
		if (answer.statusCode() != 200) {
			throw new AssertionError("%d: %s".formatted(answer.statusCode(), answer.body()));
		}
		try {
			return JSON.readTree(answer.body());
		}
		catch (JsonProcessingException ex) {
			throw new AssertionError("No JSON: " + answer.body(), ex);
		}
	}

	int status(String query) {
		return this.browser.get("/web/overview/" + this.view + query).statusCode();
	}

	/** The beginning of its file. */
	String file(String query) {
		return this.browser.get("/web/overview/" + this.view + ".xlsx" + query).body().substring(0, 2);
	}

	/** What comes of another method than reading. */
	int change() {
		return this.browser.post("/web/overview/" + this.view, "{}").statusCode();
	}

}
