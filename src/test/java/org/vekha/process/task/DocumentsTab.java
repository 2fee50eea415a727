package org.vekha.process.task;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.vekha.process.access.Browser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The tab «Документы» in the hands of one person, as its script asks the server.
 */
public final class DocumentsTab {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final Browser browser;

	private final String path;

	private DocumentsTab(Browser browser, String path) {
		this.browser = browser;
		this.path = path;
	}

	/** Logs in and opens the tab of a task. */
	public static DocumentsTab open(int port, String user, String taskId) {
		return new DocumentsTab(Browser.inPage(port, user).accept("application/json"),
				"/web/tasks/%s/documents".formatted(taskId));
	}

	public HttpResponse<String> list() {
		return this.browser.get(this.path);
	}

	/** What is listed. */
	public List<JsonNode> documents() {
		var answer = list();
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return StreamSupport.stream(json(answer).path("documents").spliterator(), false).toList();
	}

	public HttpResponse<String> add(String name, byte[] content) {
		return this.browser.file(this.path, Map.of(), name, content);
	}

	public HttpResponse<String> add(String name, byte[] content, String title) {
		return this.browser.file(this.path, Map.of("title", title), name, content);
	}

	public HttpResponse<String> add(Map<String, Object> typed) {
		try {
			return this.browser.post(this.path, JSON.writeValueAsString(typed));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public HttpResponse<String> replace(String id, String name, byte[] content) {
		return this.browser.file("%s/%s/versions".formatted(this.path, id), Map.of(), name, content);
	}

	public HttpResponse<String> withdraw(String id) {
		return this.browser.delete("%s/%s".formatted(this.path, id));
	}

	public HttpResponse<String> download(String id, int number) {
		return this.browser.get("%s/%s/versions/%d".formatted(this.path, id, number));
	}

	/** The id of a document that was just added alone. */
	public String onlyId() {
		assertThat(documents()).hasSize(1);
		return documents().get(0).path("id").asText();
	}

	/** Adds a small PDF. */
	public String addPdf(byte[] pdf) {
		var answer = add("Справка.pdf", pdf);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		var documents = json(answer).path("documents");
		return documents.get(documents.size() - 1).path("id").asText();
	}

	/** The server's refusal, in Russian. */
	public static void assertRefused(HttpResponse<String> answer, int status, String complaint) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		assertThat(json(answer).path("message").asText()).contains(complaint).matches("(?s)[А-ЯЁ«].*");
	}

	private static JsonNode json(HttpResponse<String> answer) {
		try {
			return JSON.readTree(answer.body());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(answer.body(), ex);
		}
	}

}
