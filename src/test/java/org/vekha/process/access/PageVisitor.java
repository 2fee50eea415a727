package org.vekha.process.access;

import java.net.http.HttpResponse;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Somebody of a district on one of our pages: asks as the page's script does.
 */
public final class PageVisitor {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final Browser browser;

	private PageVisitor(Browser browser) {
		this.browser = browser;
	}

	public static PageVisitor logIn(int port, String user) {
		return new PageVisitor(Browser.inPage(port, user));
	}

	public HttpResponse<String> get(String path) {
		return this.browser.get(path);
	}

	public JsonNode read(String path) {
		return json(get(path));
	}

	public HttpResponse<String> post(String path, Map<String, ?> body) {
		return this.browser.post(path, written(body));
	}

	public HttpResponse<String> put(String path, Map<String, ?> body) {
		return this.browser.put(path, written(body));
	}

	public HttpResponse<String> delete(String path) {
		return this.browser.delete(path);
	}

	public HttpResponse<String> file(String path, String fileName, byte[] content) {
		return this.browser.file(path, Map.of(), fileName, content);
	}

	public static JsonNode json(HttpResponse<String> answer) {
		try {
			return JSON.readTree(answer.body());
		}
		catch (JsonProcessingException ex) {
			throw new AssertionError("No JSON: " + answer.body(), ex);
		}
	}

	private static String written(Map<String, ?> body) {
		try {
			return JSON.writeValueAsString(body);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

}
